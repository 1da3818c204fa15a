import type { Alerts } from '../core/ports/alerts.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { EditionStore } from '../core/ports/editions.ts';
import type { Ledger } from '../core/ports/ledger.ts';
import type { Cargo, Remedy } from '../core/ports/outbox.ts';
import type { SourceMemories } from '../core/ports/sources.ts';
import { changesOf } from '../core/watch/changes.ts';
import type { Disk } from '../core/watch/disk.ts';
import { said, saidIn } from '../core/watch/alerts.ts';
import { ENGLISH_ALERTS } from '../core/watch/en.ts';
import { troublesOf } from '../core/watch/rules.ts';
import type { Trouble, Watched } from '../core/watch/watched.ts';
import type { DeliveryLog } from './parts.ts';

export interface WatchParts {
  /** What is kept, and room on its disk; `disk` throws when it cannot be told. */
  storage: { alerts: Alerts; ledger: Ledger; editions: EditionStore; sources: SourceMemories; disk(): Disk };
  /** Names of the sources on the operator's list; others are remembered and not asked any more. */
  listed: readonly string[];
  clock: Clock;
  log: DeliveryLog;
  /** People who are told (ADMIN_IDS). */
  adminIds: readonly number[];
  /** Tells the outbox that something is due. */
  wake(): void;
}

/** What other parts of the program report as it happens; null: it went well. */
export type Reported = Pick<Watched, 'round' | 'roundSince' | 'planning' | 'backup' | 'tokenRefused' | 'damages'>;

/** Which report a trouble is known by; before the first one nothing is said of it. */
const KNOWN_BY: Readonly<Record<string, keyof Reported>> = {
  token: 'tokenRefused',
  database: 'damages',
  editions: 'round',
  planning: 'planning',
  backup: 'backup',
};
/** Lines of one message to the operator. */
const MOST_TOLD = 20;

/** Keeps an eye on the program and tells its operators: each trouble once, and once when it is over. */
export class Watch {
  /** Sentences about what makes the service ill now, for /healthz. */
  faults: string[] = [];
  private readonly parts: WatchParts;
  private readonly known = new Set<string>();
  private readonly messages = new Map<string, string>();
  private reported: Reported = {
    round: null,
    roundSince: null,
    planning: null,
    backup: null,
    tokenRefused: false,
    damages: [],
  };
  private looking: Promise<void> = Promise.resolve();

  constructor(parts: WatchParts) {
    this.parts = parts;
  }

  /** Notes what happened, and looks. */
  async report(what: Partial<Reported>): Promise<void> {
    this.reported = { ...this.reported, ...what };
    for (const name of Object.keys(what)) this.known.add(name);
    await this.look();
  }

  /** A message of ours was refused. */
  async messageFault(key: string, words: string): Promise<void> {
    this.messages.set(key, words);
    await this.look();
  }

  /** Looks at everything and tells what is new; one look at a time. Never rejects. */
  look(): Promise<void> {
    this.looking = this.looking.then(() =>
      this.lookOnce().catch((error: unknown) => {
        this.parts.log.error({ error }, 'the watch could not look');
      }),
    );
    return this.looking;
  }

  private async lookOnce(): Promise<void> {
    const { alerts } = this.parts.storage;
    const troubles = troublesOf(await this.watched());
    this.faults = troubles.filter(({ ill }) => ill).map(({ words }) => words);
    const { begun, over } = changesOf(troubles, await alerts.open(), (key) => this.isKnown(key));
    const ended = over.flatMap(({ said }) => said ?? []);
    const lines = [
      ...begun.map(({ words, said }) => ({ words, said })),
      ...ended.map((each) => ({ words: saidIn(ENGLISH_ALERTS, each), said: each })),
    ];
    await this.tell(
      lines,
      begun.flatMap(({ remedy }) => remedy ?? []),
    );
    for (const { key, words } of begun) await alerts.raise(key, words);
    for (const { key } of over) await alerts.clear(key);
  }

  private isKnown(key: string): boolean {
    const by = KNOWN_BY[key];
    return by === undefined || this.known.has(by);
  }

  /** Queued before it is remembered as told: after a crash between the two it is told twice rather than never. */
  private async tell(lines: readonly Pick<Trouble, 'words' | 'said'>[], remedies: Remedy[]): Promise<void> {
    if (lines.length === 0) return;
    const { storage, adminIds, log, wake } = this.parts;
    for (const { words } of lines) log.warn({}, words);
    const left = lines.length - MOST_TOLD;
    const more = left > 0 ? [said('more', { n: String(left) })] : [];
    const told = [
      ...lines.slice(0, MOST_TOLD).map((each) => each.said ?? said('plain', { words: each.words })),
      ...more,
    ];
    const text = told.map((each) => saidIn(ENGLISH_ALERTS, each)).join('\n');
    const cargo: Cargo = { kind: 'notice', text, said: told, ...(remedies.length > 0 ? { remedies } : {}) };
    for (const chat of adminIds) await storage.ledger.enqueue({ chat, thread: null }, cargo, null);
    if (adminIds.length > 0) wake();
  }

  private async watched(): Promise<Watched> {
    const { clock, listed } = this.parts;
    const { ledger, editions, sources } = this.parts.storage;
    const { oldestDue, struggling } = await ledger.counts();
    return {
      ...this.reported,
      now: clock.now(),
      sources: (await sources.all()).filter(({ name }) => listed.includes(name)),
      deliveries: { oldestDue, struggling },
      disk: this.disk(),
      heldFigures: await editions.heldFigures(),
      messageFaults: this.messages,
    };
  }

  private disk(): Disk | null {
    try {
      return this.parts.storage.disk();
    } catch (error) {
      this.parts.log.error({ error }, 'room on the disk cannot be told');
      return null;
    }
  }
}
