import type { PassingTime } from './time.ts';
import { Window } from './window.ts';

/** The largest rate that is free of charge. */
const FREE = 30;
/**
 * Milliseconds in which no more than a second's number goes out, and in which it goes when all is even. What a second is longer, the
 * network may take from the gaps; the difference lets late timers be caught up with. A single message more takes a gap of 33 ms at
 * the free rate, but of 1 ms at a thousand a second.
 */
const FREE_PACE = { window: 1012, even: 1016 };
const PAID_PACE = { window: 1045, even: 1055 };
/** Lateness, in milliseconds, that is caught up with while others wait, and how much quicker turns come then. */
const CATCH_UP = 1000;
const QUICKER = 1.5;
/** Timers are late by so much, in milliseconds, on a machine that is not busy: made up for at once. */
const LATE = 20;
/**
 * After a refusal the window is so much longer, up to a limit, and shrinks again with every message that goes. At the paid rate it
 * begins so: the first messages wait for their connections and arrive closer together than they went.
 */
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
  private ease: number;
  /** Turns as they were given, and requests as they really went: recording one in between takes its time. */
  private readonly given: Window;
  private readonly went: Window;
  private next = 0;
  private soonest = 0;
  private waiting = 0;
  private heldUntil = 0;
  private last: Promise<void> = Promise.resolve();
  private readonly time: PassingTime;

  constructor(rate: number, time: PassingTime) {
    this.time = time;
    this.rate = rate;
    const paid = rate > FREE;
    this.pace = paid ? PAID_PACE : FREE_PACE;
    this.ease = paid ? MOST_EASE : 0;
    this.given = new Window(rate);
    this.went = new Window(rate);
  }

  /** Settles when it is this one's turn; those who came before go before. Time in which nobody waited is not made up for. */
  take(): Promise<void> {
    if (this.waiting === 0) this.next = Math.max(this.next, this.time.now() - LATE);
    this.waiting += 1;
    this.last = this.last.then(() => this.advance());
    return this.last;
  }

  /** A refusal that no chat is to blame for: what arrives is less even than thought; turns come a little slower for a while. */
  slower(): void {
    this.ease = Math.min(MOST_EASE, this.ease + EASE);
  }

  /** The limit of all chats was reached: nobody's turn comes before `at`. */
  hold(at: number): void {
    this.heldUntil = Math.max(this.heldUntil, at);
  }

  /** Something went that waits for nobody; broadcasts make room for it. */
  count(): void {
    this.given.add(this.time.now());
    this.went.add(this.time.now());
  }

  private async advance(): Promise<void> {
    const interval = (this.pace.even + this.ease) / this.rate;
    this.next = Math.max(this.next, this.time.now() - CATCH_UP, this.heldUntil);
    this.soonest = Math.max(this.soonest, this.time.now() - LATE);
    for (let at = this.turn(); at > this.time.now(); at = this.turn()) await until(at, this.time);
    this.given.add(this.time.now());
    this.next += interval;
    this.soonest += interval / QUICKER;
    this.waiting -= 1;
  }

  private turn(): number {
    return Math.max(this.next, this.soonest, this.heldUntil, this.given.room(this.length()));
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
