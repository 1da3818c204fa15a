import type { PassingTime } from './time.ts';
import { Window } from './window.ts';

/** The largest rate that is free of charge. */
const FREE = 30;
/**
 * Milliseconds in which no more than a second's number goes out, and in which it goes when all is even. What a second is longer, the
 * network may take from the gaps; the difference lets late timers be caught up with. A single message more takes a gap of 33 ms at
 * the free rate, but of 1 ms at a thousand a second.
 */
const FREE_PACE = { window: 1010, even: 1015 };
const PAID_PACE = { window: 1045, even: 1055 };
/** Lateness, in milliseconds, that is caught up with: what the busy machine missed goes as soon as the window has room. */
const CATCH_UP = 1000;
/** After a refusal the window is so much longer, up to a limit, and shrinks again with every message that goes. */
const EASE = 10;
const MOST_EASE = 150;
const SHRINK = 0.998;

/**
 * The turns of broadcasts over all chats: `take` spaces them evenly and catches up with what was late, `go` keeps any second from
 * having more than `rate` of them as they really went. Each turn costs the same however many wait.
 */
export class Turns {
  private readonly rate: number;
  private readonly pace: { window: number; even: number };
  private ease = 0;
  /** Turns as they were given, and requests as they really went: recording one in between takes its time. */
  private readonly given: Window;
  private readonly went: Window;
  private next = 0;
  private heldUntil = 0;
  private last: Promise<void> = Promise.resolve();
  private readonly time: PassingTime;

  constructor(rate: number, time: PassingTime) {
    this.time = time;
    this.rate = rate;
    this.pace = rate > FREE ? PAID_PACE : FREE_PACE;
    this.given = new Window(rate);
    this.went = new Window(rate);
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

  /** Something went that waits for nobody; broadcasts make room for it. */
  count(): void {
    this.given.add(this.time.now());
    this.went.add(this.time.now());
  }

  private async advance(): Promise<void> {
    const interval = (this.pace.even + this.ease) / this.rate;
    const earliest = this.time.now() - Math.max(interval, CATCH_UP);
    this.next = Math.max(this.next, earliest, this.heldUntil);
    for (let at = this.soonest(); at > this.time.now(); at = this.soonest()) await until(at, this.time);
    this.given.add(this.time.now());
    this.next += interval;
  }

  private soonest(): number {
    return Math.max(this.next, this.heldUntil, this.given.room(this.length()));
  }

  /** Settles when the window has room, and takes it. Those whose turn came bunched up go one by one. */
  async go(): Promise<void> {
    while (this.went.room(this.length()) > this.time.now()) await until(this.went.room(this.length()), this.time);
    this.ease *= SHRINK;
    this.went.add(this.time.now());
  }

  private length(): number {
    return this.pace.window + this.ease;
  }
}

/** Timers may fire a little early; this does not return before the time. */
export async function until(at: number, time: PassingTime): Promise<void> {
  for (let wait = at - time.now(); wait > 0; wait = at - time.now()) await time.sleep(wait);
}
