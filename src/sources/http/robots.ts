import robots, { type Robot } from 'robots-parser';
import { decodeBytes } from '../files/decode.ts';
import { fetchUrl, type FetchOptions } from './fetch.ts';

/** The package's types describe its default export one level too deep. */
const robotsParser = robots as unknown as typeof robots.default;

const HOURS = 3600_000;
const AGENT_NAME = 'Daybrief';

/**
 * What robots.txt of a site allows, asked once a day for each site. A site without one, or one that answers 4xx, allows all
 * (RFC 9309); one whose server fails is taken to allow nothing until it answers.
 */
export class Robots {
  private readonly known = new Map<string, { until: number; robot: Robot | 'all' | 'none' }>();
  private readonly options: Pick<FetchOptions, 'agent'>;
  private readonly now: () => number;

  constructor(options: Pick<FetchOptions, 'agent'>, now: () => number) {
    this.options = options;
    this.now = now;
  }

  /** Whether this page may be fetched. */
  async allows(url: URL): Promise<boolean> {
    const robot = await this.of(url.origin);
    if (typeof robot === 'string') return robot === 'all';
    return robot.isAllowed(url.href, AGENT_NAME) !== false;
  }

  /** Seconds that the site asks for between two requests; 0 when it names none. */
  async delay(url: URL): Promise<number> {
    const robot = await this.of(url.origin);
    return typeof robot === 'string' ? 0 : Math.min(robot.getCrawlDelay(AGENT_NAME) ?? 0, 30);
  }

  private async of(origin: string): Promise<Robot | 'all' | 'none'> {
    const known = this.known.get(origin);
    if (known && known.until > this.now()) return known.robot;
    const address = `${origin}/robots.txt`;
    const answer = await fetchUrl(address, { ...this.options, maxBytes: 512 * 1024 });
    const robot = answer.kind === 'ok' ? robotsParser(address, decodeBytes(answer.bytes)) : withoutFile(answer);
    this.known.set(origin, { until: this.now() + (robot === 'none' ? 0.25 : 24) * HOURS, robot });
    return robot;
  }
}

function withoutFile(answer: { kind: string; reason?: string }): 'all' | 'none' {
  return /^HTTP 4|too large/.test(answer.reason ?? '') ? 'all' : 'none';
}
