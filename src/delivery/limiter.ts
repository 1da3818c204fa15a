import type { Limiter } from '../core/ports/sender.ts';
import { Lane } from './lane.ts';
import { passingTime, type PassingTime } from './time.ts';
import { Turns, until } from './turns.ts';

/** Two refusals of chats that cannot be at fault, so close together, mean that the limit of all chats is reached. */
const TOGETHER = 5000;
const KEPT_LANES = 2000;

/**
 * The one pace of requests to Telegram: `rate` broadcasts a second over all chats, and each chat's own pace. An answer to a person
 * waits for its chat alone, so it never stands behind a broadcast. Each request costs the same however many wait.
 */
export function createLimiter(rate: number, time: PassingTime = passingTime): Limiter {
  const turns = new Turns(rate, time);
  const lanes = new Map<number | string, Lane>();
  let pausedUntil = 0;
  let blameless = { chat: null as number | string | null, at: -Infinity };

  const laneOf = (chat: number | string): Lane => {
    const lane = lanes.get(chat) ?? new Lane();
    // Set anew, so that the map is in the order of use and the first lane is the one unused longest.
    lanes.delete(chat);
    lanes.set(chat, lane);
    for (const [oldest, one] of lanes) {
      if (lanes.size <= KEPT_LANES || !one.idle(time.now())) break;
      lanes.delete(oldest);
    }
    return lane;
  };
  return {
    async admit({ chat, group, kind }) {
      const lane = laneOf(chat);
      await until(lane.reserve(time.now(), kind, group), time);
      if (kind === 'broadcast') await turns.take();
      // While this one waited for its turn, Telegram may have asked to wait, or another message gone to the chat.
      for (let wait = waitOf(lane, kind); wait > 0; wait = waitOf(lane, kind)) await time.sleep(wait);
      lane.went(time.now());
    },
    async through({ chat, kind }, request) {
      const answered = kind === 'broadcast' ? await turns.leave() : turns.count();
      laneOf(chat).went(time.now());
      try {
        return await request();
      } finally {
        laneOf(chat).went(answered());
      }
    },
    pause(chat, seconds) {
      const end = time.now() + seconds * 1000;
      if (chat === null || isShared(chat)) {
        pausedUntil = Math.max(pausedUntil, end);
        turns.hold(end);
      }
      if (chat !== null) laneOf(chat).pause(end);
    },
  };

  function waitOf(lane: Lane, kind: 'answer' | 'broadcast'): number {
    const gap = kind === 'broadcast' ? lane.gap(time.now()) : 0;
    return Math.max(gap, lane.paused(time.now()), pausedUntil - time.now());
  }

  /** Whether this refusal can only mean the limit of all chats. */
  function isShared(chat: number | string): boolean {
    if (laneOf(chat).recent(time.now()) > 1) return false;
    turns.slower();
    const before = blameless;
    blameless = { chat, at: time.now() };
    return before.chat !== chat && before.at > time.now() - TOGETHER;
  }
}

/** Where nothing goes over the network. */
export const UNPACED: Limiter = {
  admit: async () => undefined,
  through: (_about, request) => request(),
  pause: () => undefined,
};
