const SECOND = 1000;
const MINUTE = 60_000;
/** Messages that one chat takes at once before the pace of one a second holds: "short bursts pass". */
const BURST = 3;
/** Messages a minute that Telegram lets into one group. */
const GROUP_PER_MINUTE = 20;

/**
 * The pace of one chat: one message a second, answers in short bursts, groups twenty a minute. `reserve` gives the earliest time
 * for one more message and books it; constant work however many wait (the generic cell rate algorithm, ITU-T I.371).
 */
export class Lane {
  private due = 0;
  private last = -SECOND;
  private pausedUntil = 0;
  private readonly booked: number[] = [];
  private oldest = 0;
  private group = false;

  reserve(now: number, kind: 'answer' | 'broadcast', group: boolean): number {
    const burst = kind === 'answer' ? BURST * SECOND : 0;
    const ring = group ? (this.booked[this.oldest] ?? -MINUTE) + MINUTE : 0;
    const at = Math.max(now, this.due - burst, this.pausedUntil, ring);
    this.due = Math.max(this.due, at) + SECOND;
    this.group ||= group;
    this.booked[this.oldest] = at;
    this.oldest = (this.oldest + 1) % GROUP_PER_MINUTE;
    return at;
  }

  /** The booked message went, or at the latest arrived, at `at`: perhaps later than booked because all chats had to wait. */
  went(at: number): void {
    this.last = Math.max(this.last, at);
    this.due = Math.max(this.due, at + SECOND);
  }

  /** Milliseconds until a broadcast may follow what went out last. */
  gap(now: number): number {
    return Math.max(0, this.last + SECOND - now);
  }

  pause(until: number): void {
    this.pausedUntil = Math.max(this.pausedUntil, until);
  }

  paused(now: number): number {
    return Math.max(0, this.pausedUntil - now);
  }

  /** Messages booked in the last minute; a chat with hardly any cannot be over a limit of its own. */
  recent(now: number): number {
    return this.booked.filter((at) => at > now - MINUTE).length;
  }

  /** Whether nothing of this lane matters any more: a group's for a minute, that of a chat which got one message for a second. */
  idle(now: number): boolean {
    return Math.max(this.due, this.pausedUntil, this.last + SECOND) < now && this.recent(now) <= (this.group ? 0 : 1);
  }
}
