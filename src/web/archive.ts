import type { Day, Edition } from '../core/model.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { FigureCard, Newsroom } from '../core/ports/newsroom.ts';
import { atomFeed } from '../core/render/feed/atom.ts';
import { jsonFeed } from '../core/render/feed/json.ts';
import type { Words } from '../core/render/words.ts';
import { zoneClock } from '../core/schedule/clock.ts';
import type { Health, WebDeps } from './deps.ts';
import type { createMetrics } from './metrics.ts';

export interface ArchiveParts {
  newsroom: Newsroom;
  publicUrl: string | null;
  log: { error(context: Record<string, unknown>, message: string): void };
  clock: Clock;
  /** BRIEFING_TIMEZONE. */
  zone: string;
  health(): Promise<Health>;
  metrics: ReturnType<typeof createMetrics>;
  /** The interface words for a language tag. */
  wordsOf(tag: string): Words;
  chart(card: FigureCard, tag: string, theme: 'light' | 'dark'): string | null;
  webhook: WebDeps['webhook'];
}

/** What the pages are made of, out of the parts of the program. */
export function archiveDeps(parts: ArchiveParts): WebDeps {
  const { newsroom, publicUrl, health, metrics, wordsOf, webhook, clock, zone } = parts;
  const zones = zoneClock();
  return {
    newsroom,
    publicUrl,
    onFault: (error) => parts.log.error({ error }, 'a page could not be made'),
    health,
    metrics: async () => metrics.read(),
    webhook,
    today: () => zones.dayAt(Date.parse(clock.now()), zone),
    wordsFor: (accept) => wordsOf(/^[a-z]{2}/i.exec(accept ?? '')?.[0] ?? 'en'),
    chart: (card, words) => {
      const [light, dark] = [parts.chart(card, words.language, 'light'), parts.chart(card, words.language, 'dark')];
      return light && dark ? { light, dark } : null;
    },
    feed: (editions, format, root) => feed(editions, format, root, wordsOf('en')),
  };
}

function feed(editions: readonly Edition[], format: 'atom' | 'json', root: string, words: Words): string {
  const entries = editions.map((edition) => ({ edition, updated: edition.cutoff ?? `${edition.date}T23:59:59Z` }));
  const page = (day: Day) => `${root}/day/${day}`;
  const frame = { title: 'Daybrief', home: `${root}/`, self: `${root}/feed.${format}`, page };
  return format === 'atom' ? atomFeed(entries, frame, words) : jsonFeed(entries, frame, words);
}
