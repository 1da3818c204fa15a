import type { Delivery } from '../core/ports/outbox.ts';
import { composedOnce } from './composed.ts';
import { deliver } from './deliver.ts';
import type { OutboxParts } from './parts.ts';
import { patient } from './patient.ts';
import { Stopping } from './stopping.ts';

/** In hand at one time: what is sent in two seconds, at the highest rates in half a second, so that slow chats hold nobody up and memory stays flat. */
const SECONDS_IN_HAND = 2;
const LEAST_IN_HAND = 32;
const MOST_IN_HAND = 500;
/** The longest sleep between two looks at the ledger, and the shortest, in milliseconds. */
const LONGEST_NAP = 30_000;
const SHORTEST_NAP = 10;

/**
 * Sends what is due. Deliveries to one chat go one after the other, those to different chats side by side at the limiter's pace.
 * What an earlier process had in hand is put back first.
 */
export class Outbox {
  private readonly parts: OutboxParts;
  private readonly most: number;
  private readonly stopping = new Stopping();
  private readonly chats = new Map<number, Promise<void>>();
  private idlers: (() => void)[] = [];
  private inHand = 0;
  private rung = false;
  private alarm: (() => void) | null = null;
  private readonly running: Promise<void>;

  constructor(parts: OutboxParts) {
    const ledger = patient(parts.ledger, this.stopping, parts.log, parts.patience);
    this.parts = { ...parts, ledger, composer: composedOnce(parts.composer) };
    this.most = Math.min(MOST_IN_HAND, Math.max(LEAST_IN_HAND, parts.rate * SECONDS_IN_HAND));
    this.running = this.run().catch((error: unknown) => {
      parts.log.error({ error }, 'deliveries stopped: the ledger cannot be read or written');
    });
  }

  /** Something became due. */
  wake(): void {
    this.rung = true;
    this.alarm?.();
  }

  /** Settles when nothing is in hand and a look at the ledger found nothing due. */
  async idle(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.idlers.push(resolve);
      this.wake();
    });
  }

  /** Finishes what is under way within `milliseconds`; the rest stays due. False when requests were still open then. */
  async stop(milliseconds = 10_000): Promise<boolean> {
    this.stopping.begin();
    this.wake();
    const done = this.running.then(() => Promise.all(this.chats.values())).then(() => true);
    const late = new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), milliseconds).unref();
    });
    return Promise.race([done, late]);
  }

  private async run(): Promise<void> {
    await this.parts.ledger.recover();
    while (!this.stopping.now) {
      this.rung = false;
      const asked = this.idlers;
      const found = await this.look();
      if (found === 0 && this.inHand === 0) this.release(asked);
      // Half of the hand is free before the next look, so that one statement takes many.
      if (found === 0 || this.inHand > this.most / 2) await this.nap();
    }
    this.release(this.idlers);
  }

  private release(asked: (() => void)[]): void {
    this.idlers = this.idlers.filter((idler) => !asked.includes(idler));
    for (const idler of asked) idler();
  }

  private async look(): Promise<number> {
    if (this.inHand >= this.most) return 0;
    const found = await this.parts.ledger.take(this.parts.clock.now(), this.most - this.inHand);
    for (const delivery of found) this.begin(delivery);
    return found.length;
  }

  private begin(delivery: Delivery): void {
    const { chat } = delivery.place;
    this.inHand += 1;
    const before = this.chats.get(chat) ?? Promise.resolve();
    const turn: Promise<void> = before.then(() => this.work(delivery)).then(() => this.done(chat, turn));
    this.chats.set(chat, turn);
  }

  private async work(delivery: Delivery): Promise<void> {
    try {
      const left = await deliver(delivery, this.parts, this.stopping);
      if (left === 'token_refused') this.stopping.begin();
    } catch (error) {
      // The ledger itself is broken: the delivery stays in hand there and is recovered at the next start.
      this.parts.log.error({ delivery: delivery.id, error }, 'a delivery could not be recorded');
    }
  }

  private done(chat: number, turn: Promise<void>): void {
    this.inHand -= 1;
    if (this.chats.get(chat) === turn) this.chats.delete(chat);
    if (this.inHand <= this.most / 2) this.wake();
  }

  /** Sleeps until something is due or somebody rings. */
  private async nap(): Promise<void> {
    const length = this.inHand > 0 ? LONGEST_NAP : await this.untilNextDue();
    if (this.rung) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, length);
      this.alarm = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.alarm = null;
  }

  private async untilNextDue(): Promise<number> {
    const next = await this.parts.ledger.nextDue();
    if (next === null) return LONGEST_NAP;
    const wait = Date.parse(next) - Date.parse(this.parts.clock.now());
    return Math.min(LONGEST_NAP, Math.max(SHORTEST_NAP, wait));
  }
}
