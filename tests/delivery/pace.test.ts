import { expect, test } from 'vitest';
import { createLimiter } from '../../src/delivery/limiter.ts';
import { FakeTime } from './fake-time.ts';

/** Random numbers from 0 to `most`, the same at each run (the minimal standard generator of Park and Miller). */
function randomly(): (most: number) => number {
  let state = 20_260_505;
  return (most) => {
    state = (state * 48_271) % 2_147_483_647;
    return (state / 2_147_483_647) * most;
  };
}

/**
 * A broadcast to `count` chats at `rate`, as it arrives: timers are up to 3 ms late, recording takes up to 5 ms, the way to the server
 * 1 to `lag` ms more. With `stall` the machine stands still so long after each 20 seconds.
 */
async function arrivals(count: number, { rate, lag, stall }: { rate: number; lag: number; stall: number }) {
  const time = new FakeTime();
  const random = randomly();
  const late = { now: () => time.now(), sleep: (ms: number) => time.sleep(ms + random(3)) };
  const limiter = createLimiter(rate, late);
  const arrived: number[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      const chat = ++next;
      await limiter.admit({ chat, group: false, kind: 'broadcast' });
      await late.sleep(random(2));
      await limiter.go?.(chat);
      arrived.push(time.now() + 1 + random(lag - 1));
    }
  };
  const all = Promise.all(Array.from({ length: rate * 2 }, worker));
  while (arrived.length < count) {
    await time.pass(time.now() + 20_000);
    time.stall(stall);
  }
  await all;
  return arrived.sort((a, b) => a - b);
}

test.each([
  { rate: 30, count: 10_000, lag: 12, stall: 0, share: 0.98 },
  { rate: 30, count: 3000, lag: 8, stall: 400, share: 0.975 },
  { rate: 1000, count: 10_000, lag: 40, stall: 0, share: 0.9 },
])(
  'what arrives keeps a strict limit of $rate a second and uses it: %j',
  async ({ rate, count, lag, stall, share }) => {
    const at = await arrivals(count, { rate, lag, stall });
    const tooMany = at.filter((time, n) => time - (at[n - rate] ?? -Infinity) < 1000);
    expect(tooMany).toHaveLength(0);
    const seconds = ((at.at(-1) ?? 0) - (at[0] ?? 0)) / 1000;
    expect((count - 1) / seconds / rate).toBeGreaterThanOrEqual(share);
  },
);
