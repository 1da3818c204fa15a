import { assert, asyncProperty, integer, record } from 'fast-check';
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

interface World {
  rate: number;
  /** Milliseconds on the way at least, there and back alike; so much more at most, each way. */
  way: number;
  lag: number;
  /** Timers are so late at most; recording takes so long at most. */
  late: number;
  /** The machine stands still so long after each two seconds. */
  stall: number;
}

/** A broadcast to `count` chats, as it arrives at the server, in milliseconds and in order. */
async function arrivals(count: number, { rate, way, lag, late, stall }: World): Promise<number[]> {
  const time = new FakeTime();
  const random = randomly();
  const sleep = (ms: number) => time.sleep(ms + random(late));
  const limiter = createLimiter(rate, { now: () => time.now(), sleep });
  const arrived: number[] = [];
  const request = (): Promise<void> => {
    const there = way + random(lag);
    arrived.push(time.now() + there);
    return time.sleep(there + way + random(lag));
  };
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      const about = { chat: (next += 1), group: false, kind: 'broadcast' as const };
      await limiter.admit(about);
      await time.sleep(random(late));
      await limiter.through(about, request);
    }
  };
  const over = { now: false };
  void Promise.all(Array.from({ length: rate * 2 }, worker)).then(() => {
    over.now = true;
  });
  while (!over.now) {
    await time.pass(time.now() + 2000);
    time.stall(stall);
  }
  return arrived.sort((a, b) => a - b);
}

/** How many come less than a second after the one that was `rate` before them. */
const tooMany = (at: readonly number[], rate: number): number =>
  at.filter((time, n) => time - (at[n - rate] ?? -Infinity) < 1000).length;

test.each([
  { rate: 30, count: 10_000, way: 10, lag: 6, late: 3, stall: 0, share: 0.98 },
  { rate: 30, count: 10_000, way: 45, lag: 8, late: 3, stall: 0, share: 0.98 },
  { rate: 30, count: 2000, way: 10, lag: 6, late: 3, stall: 400, share: 0.8 },
  { rate: 30, count: 2000, way: 10, lag: 300, late: 40, stall: 100, share: 0.6 },
  { rate: 1000, count: 10_000, way: 20, lag: 40, late: 3, stall: 0, share: 0.9 },
])('what arrives keeps a strict limit of $rate a second and uses it: %j', async ({ count, share, ...world }) => {
  const at = await arrivals(count, world);
  expect(tooMany(at, world.rate)).toBe(0);
  const seconds = ((at.at(-1) ?? 0) - (at[0] ?? 0)) / 1000;
  expect((count - 1) / seconds / world.rate).toBeGreaterThanOrEqual(share);
});

test('whatever the delays, no second of the server has more than is permitted', async () => {
  const world = record({
    rate: integer({ min: 1, max: 60 }),
    way: integer({ min: 1, max: 300 }),
    lag: integer({ min: 0, max: 1500 }),
    late: integer({ min: 0, max: 300 }),
    stall: integer({ min: 0, max: 900 }),
  });
  await assert(
    asyncProperty(world, integer({ min: 1, max: 4 }), async (one, seconds) => {
      expect(tooMany(await arrivals(one.rate * (seconds + 1), one), one.rate)).toBe(0);
    }),
    { numRuns: 60 },
  );
});
