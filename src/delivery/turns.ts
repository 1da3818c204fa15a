import { type Answered, Arrivals } from './arrivals.ts';
import type { PassingTime } from './time.ts';

const SECOND = 1000;
/** Turns come so much closer together than the rate asks: room in the last second decides, this keeps it from being used in one go. */
const CLOSER = 0.9;
/** Timers are late by so much on a machine that is not busy: made up for; whatever is missed beyond that is gone. Milliseconds. */
const LATE = 20;
/** A turn comes so long before there is room: the time that recording it takes. */
const AHEAD = 10;
/** A turn that was not used within this time is not waited for. */
const FORGONE = 1000;
/** Between two looks while room depends on answers. Answers make room a second later, so none is missed. */
const LOOK = 50;
/** After a refusal each request counts so much longer, up to a limit, and less again with every message that goes. */
const EASE = 10;
const MOST_EASE = 150;
const SHRINK = 0.998;

/**
 * The turns of broadcasts over all chats: `take` spaces them, `leave` lets a request go when no second of the server's can have more
 * than `rate`. Time that passed unused is never made up for by a burst. Each turn costs the same however many wait.
 */
export class Turns {
  private readonly rate: number;
  private readonly time: PassingTime;
  private readonly arrivals = new Arrivals();
  /** Turns taken whose request has not left yet, by when they were taken. */
  private readonly taken: number[] = [];
  private next = 0;
  private heldUntil = 0;
  private ease = 0;
  private last: Promise<void> = Promise.resolve();

  constructor(rate: number, time: PassingTime) {
    this.rate = rate;
    this.time = time;
  }

  /** Settles when it is this one's turn; those who came before go before. */
  take(): Promise<void> {
    this.last = this.last.then(() => this.advance());
    return this.last;
  }

  /** Settles when there is room for one more request, which then leaves at once; call what it returns when the answer is there. */
  async leave(): Promise<() => number> {
    for (let wait = this.untilRoom(0); wait > 0; wait = this.untilRoom(0)) await this.time.sleep(wait);
    this.taken.shift();
    this.ease *= SHRINK;
    return this.count();
  }

  /** Something leaves that waits for nobody; broadcasts make room for it. */
  count(): () => number {
    const answered: Answered = this.arrivals.leave(this.time.now(), this.ease);
    return () => answered(this.time.now());
  }

  /** A refusal that no chat is to blame for: something is counted otherwise than thought; turns come a little slower for a while. */
  slower(): void {
    this.ease = Math.min(MOST_EASE, this.ease + EASE);
  }

  /** The limit of all chats was reached: nobody's turn comes before `at`. */
  hold(at: number): void {
    this.heldUntil = Math.max(this.heldUntil, at);
  }

  private async advance(): Promise<void> {
    for (let wait = this.untilTurn(); wait > 0; wait = this.untilTurn()) await this.time.sleep(wait);
    this.next = Math.max(this.next, this.time.now() - LATE) + (SECOND / this.rate) * CLOSER;
    this.taken.push(this.time.now());
  }

  private untilTurn(): number {
    const now = this.time.now();
    while ((this.taken[0] ?? now) < now - FORGONE) this.taken.shift();
    return Math.max(this.next - now, this.heldUntil - now, this.untilRoom(this.taken.length) - AHEAD);
  }

  /** Milliseconds until there is room for one more besides `others`, or until the next look. */
  private untilRoom(others: number): number {
    const now = this.time.now();
    return Math.min(LOOK, this.arrivals.room(this.rate - others, now) - now);
  }
}

/** Timers may fire a little early; this does not return before the time. */
export async function until(at: number, time: PassingTime): Promise<void> {
  for (let wait = at - time.now(); wait > 0; wait = at - time.now()) await time.sleep(wait);
}
