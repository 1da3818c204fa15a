import { Refusal } from './refusal.ts';

/** How many messages the server permits; over it a 429 with `retry_after`. */
export interface RateLimits {
  perSecond?: number;
  perChatPerSecond?: number;
  perGroupPerMinute?: number;
}

/** Counts accepted messages in sliding windows and refuses what is too much, as Telegram does. */
export function rateGuard(limits: RateLimits, now: () => number): (chat: number) => void {
  const all = new SlidingWindow();
  const chats = new Map<number, SlidingWindow>();
  return (chat) => {
    const own = chats.get(chat) ?? new SlidingWindow();
    chats.set(chat, own);
    const at = now();
    const { perSecond = Infinity, perChatPerSecond = Infinity, perGroupPerMinute = Infinity } = limits;
    if (all.count(at - 1000) >= perSecond) throw tooMany(1);
    if (own.count(at - 1000) >= perChatPerSecond) throw tooMany(1);
    if (chat < 0 && own.count(at - 60_000) >= perGroupPerMinute) throw tooMany(60);
    all.push(at);
    own.push(at);
  };
}

function tooMany(seconds: number): Refusal {
  return new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
}

/** Times in ascending order; those older than a minute are forgotten. */
class SlidingWindow {
  private times: number[] = [];
  private head = 0;

  push(at: number): void {
    this.times.push(at);
    while ((this.times[this.head] ?? at) < at - 60_000) this.head += 1;
    if (this.head > 10_000) {
      this.times = this.times.slice(this.head);
      this.head = 0;
    }
  }

  count(since: number): number {
    let low = this.head;
    let high = this.times.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.times[middle] ?? 0) > since) high = middle;
      else low = middle + 1;
    }
    return this.times.length - low;
  }
}
