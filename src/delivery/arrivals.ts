/** Telegram counts by the second; clocks and timers differ by a little. Milliseconds. */
const SECOND = 1000;
const MARGIN = 2;
/** Answers after which the quickest one tells how long the way takes at least; before, any answer may have come the quickest way. */
const LEARNED = 100;
/** How long the quickest answer is remembered, at least: the way to the server may change. */
const REMEMBERED = 300_000;

/** Call it when the answer is there, or was given up; it returns the last moment at which the request can have arrived. */
export type Answered = (now: number) => number;

/**
 * The requests that may count in the server's last second: one counts from when it leaves until a second after it can last have
 * arrived. That moment follows from its answer: a request was so much longer on its way, at most, as its answer came later than
 * the quickest. Whatever the delays of network, timers and busy processors, while no more than the permitted number counts here
 * no second of the server's has more. (A sliding log as in TDLib's FloodControlStrict, clocked by answers as in V. Jacobson,
 * Congestion Avoidance and Control, 1988.)
 */
export class Arrivals {
  private inFlight = 0;
  /** When those that were answered stop counting, ascending. */
  private readonly ends: number[] = [];
  private answers = 0;
  /** Quickest answers of this while and of the one before. */
  private quickest = Infinity;
  private quickestBefore = Infinity;
  private since = -Infinity;

  /** A request leaves. `slack` milliseconds are added to how long it counts. */
  leave(now: number, slack: number): Answered {
    this.inFlight += 1;
    this.forget(now);
    return (then) => {
      this.inFlight -= 1;
      const last = now + this.longer(then - now, then);
      this.put(last + SECOND + MARGIN + slack);
      return last;
    };
  }

  /** The earliest time at which fewer than `most` count; Infinity when that depends on answers to come. */
  room(most: number, now: number): number {
    this.forget(now);
    const over = this.inFlight + this.ends.length - most;
    return over < 0 ? -Infinity : (this.ends[over] ?? Infinity);
  }

  private forget(now: number): void {
    while ((this.ends[0] ?? Infinity) <= now) this.ends.shift();
  }

  /** How much longer than the quickest a request can have been on its way whose answer took `took`. */
  private longer(took: number, now: number): number {
    if (now - this.since > REMEMBERED) {
      [this.quickestBefore, this.quickest, this.since] = [this.quickest, Infinity, now];
    }
    this.answers += 1;
    this.quickest = Math.min(this.quickest, took);
    return this.answers <= LEARNED ? took : took - Math.min(this.quickest, this.quickestBefore);
  }

  private put(end: number): void {
    let at = this.ends.length;
    while (at > 0 && (this.ends[at - 1] ?? 0) > end) at -= 1;
    this.ends.splice(at, 0, end);
  }
}
