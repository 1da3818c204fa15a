import type { PassingTime } from './time.ts';

/** Lateness, in milliseconds, that is caught up with; without it every late timer would be a message less. */
const CATCH_UP = 50;
/** No more than the permitted number goes out in any window so long: a second and what the network may take from it. */
const WINDOW = 1009;
/** After a refusal the window is so much longer, up to a limit, and shrinks again with every message that goes. */
const EASE = 10;
const MOST_EASE = 150;
const SHRINK = 0.998;

/**
 * The turns of broadcasts over all chats: `take` spaces them evenly and catches up with what was a little late, `go` keeps any
 * second from having more than `rate` of them as they really went. Each turn costs the same however many wait.
 */
export class Turns {
  private readonly rate: number;
  private ease = 0;
  private readonly went: Float64Array;
  private oldest = 0;
  private next = 0;
  private heldUntil = 0;
  private last: Promise<void> = Promise.resolve();
  private readonly time: PassingTime;

  constructor(rate: number, time: PassingTime) {
    this.time = time;
    this.rate = rate;
    this.went = new Float64Array(Math.max(1, Math.floor(rate))).fill(-Infinity);
  }

  /** Settles when it is this one's turn; those who came before go before. */
  take(): Promise<void> {
    this.last = this.last.then(() => this.advance());
    return this.last;
  }

  /** The limit of all chats was reached: nobody's turn comes before `at`; then they come evenly, a little slower for a while. */
  hold(at: number): void {
    this.ease = Math.min(MOST_EASE, this.ease + EASE);
    this.heldUntil = Math.max(this.heldUntil, at);
  }

  private async advance(): Promise<void> {
    const earliest = this.time.now() - Math.max(this.interval(), CATCH_UP);
    this.next = Math.max(this.next, earliest, this.heldUntil);
    for (let at = this.soonest(); at > this.time.now(); at = this.soonest()) await until(at, this.time);
    this.next += this.interval();
  }

  private soonest(): number {
    return Math.max(this.next, this.heldUntil);
  }

  /** Settles when the window has room, and takes it. Those whose turn came bunched up go one by one. */
  async go(): Promise<void> {
    while (this.room() > this.time.now()) await until(this.room(), this.time);
    this.ease *= SHRINK;
    this.went[this.oldest] = this.time.now();
    this.oldest = (this.oldest + 1) % this.went.length;
  }

  /** When the window has room for one more. */
  private room(): number {
    return (this.went[this.oldest] ?? -Infinity) + WINDOW + this.ease;
  }

  private interval(): number {
    return (WINDOW + this.ease) / this.rate;
  }
}

/** Timers may fire a little early; this does not return before the time. */
export async function until(at: number, time: PassingTime): Promise<void> {
  for (let wait = at - time.now(); wait > 0; wait = at - time.now()) await time.sleep(wait);
}
