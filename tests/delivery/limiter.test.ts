import { array, assert, asyncProperty, constantFrom, integer, record } from 'fast-check';
import { expect, test } from 'vitest';
import type { Limiter } from '../../src/core/ports/sender.ts';
import { createLimiter } from '../../src/delivery/limiter.ts';
import { FakeTime } from './fake-time.ts';

type Request = Parameters<Limiter['admit']>[0];
interface Sent extends Request {
  at: number;
}

function paced(rate: number) {
  const time = new FakeTime();
  const limiter = createLimiter(rate, time);
  const sent: Sent[] = [];
  const send = async (chat: number, kind: Request['kind']): Promise<void> => {
    const about = { chat, group: chat < 0, kind };
    await limiter.admit(about);
    await limiter.through(about, async () => void sent.push({ ...about, at: time.now() }));
  };
  return { time, limiter, sent, send };
}

/** The largest number of times that fall into any window so long. */
function most(times: readonly number[], window: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.max(0, ...sorted.map((from) => sorted.filter((at) => at >= from && at < from + window).length));
}

test('a broadcast to many chats keeps the rate, and uses it', async () => {
  const { time, sent, send } = paced(30);
  for (let chat = 1; chat <= 600; chat += 1) void send(chat, 'broadcast');
  await time.pass(19_000);
  const times = sent.map((one) => one.at);
  expect(most(times, 1000)).toBeLessThanOrEqual(30);
  expect(sent.length).toBeGreaterThanOrEqual(19 * 30 * 0.98);
});

test('time in which nothing could go is not made up for by a burst', async () => {
  const { time, sent, send } = paced(30);
  for (let chat = 1; chat <= 300; chat += 1) void send(chat, 'broadcast');
  await time.pass(3000);
  time.stall(700);
  await time.pass(9000);
  const all = times(sent, () => true);
  expect(most(all, 1000)).toBeLessThanOrEqual(30);
  expect(most(all, 100)).toBeLessThanOrEqual(5);
});

test('while answers are slow fewer requests are under way, and none is waited for without end', async () => {
  const time = new FakeTime();
  const limiter = createLimiter(30, time);
  const left: number[] = [];
  for (let chat = 1; chat <= 300; chat += 1) {
    const about = { chat, group: false, kind: 'broadcast' as const };
    const request = (): Promise<void> => {
      left.push(time.now());
      return time.sleep(chat === 40 ? 60_000 : 20);
    };
    void limiter.admit(about).then(() => limiter.through(about, request));
  }
  await time.pass(11_000);
  expect(left.length).toBeGreaterThanOrEqual(29 * 10);
});

test('an answer never waits behind a broadcast', async () => {
  const { time, sent, send } = paced(30);
  for (let chat = 1; chat <= 600; chat += 1) void send(chat, 'broadcast');
  await time.pass(5000);
  void send(1001, 'answer');
  await time.pass(5000);
  expect(sent.find((one) => one.chat === 1001)?.at).toBe(5000);
});

test('a wait that Telegram asks for holds that chat and no other', async () => {
  const { time, limiter, sent, send } = paced(30);
  void send(1, 'broadcast');
  await time.pass(100);
  limiter.pause(1, 7);
  void send(1, 'broadcast');
  void send(2, 'broadcast');
  await time.pass(20_000);
  expect(sent.filter((one) => one.at > 50).map((one) => [one.chat, one.at >= 7100])).toEqual([
    [2, false],
    [1, true],
  ]);
});

test('two chats refused at once that were hardly written to mean a wait for all', async () => {
  const { time, limiter, sent, send } = paced(30);
  void send(1, 'broadcast');
  void send(2, 'broadcast');
  await time.pass(200);
  limiter.pause(1, 9);
  limiter.pause(2, 9);
  void send(3, 'answer');
  await time.pass(20_000);
  expect(sent.at(-1)).toMatchObject({ chat: 3, at: 9200 });
});

test('a group gets at most twenty messages in any minute, a person answers in short bursts', async () => {
  const { time, sent, send } = paced(30);
  for (let n = 0; n < 50; n += 1) void send(-7, 'answer');
  for (let n = 0; n < 10; n += 1) void send(7, 'answer');
  await time.pass(200_000);
  const own = (chat: number) => times(sent, (one) => one.chat === chat);
  expect([own(-7).length, most(own(-7), 60_000)]).toEqual([50, 20]);
  expect([own(7).filter((at) => at === 0).length, own(7).length]).toEqual([4, 10]);
});

test('whatever is asked, no limit is broken and everything is sent once', async () => {
  const request = record({
    after: integer({ min: 0, max: 400 }),
    chat: constantFrom(1, 2, 3, -1, -2),
    kind: constantFrom<Request['kind']>('answer', 'broadcast'),
  });
  await assert(
    asyncProperty(array(request, { maxLength: 120 }), integer({ min: 1, max: 50 }), async (requests, rate) => {
      const { time, sent, send } = paced(rate);
      for (const { after, chat, kind } of requests) {
        await time.pass(time.now() + after);
        void send(chat, kind);
      }
      await time.pass(time.now() + 2_000_000);
      expect(sent).toHaveLength(requests.length);
      expect(
        most(
          times(sent, (one) => one.kind === 'broadcast'),
          1000,
        ),
      ).toBeLessThanOrEqual(rate + 1);
      for (const chat of [1, 2, 3, -1, -2]) {
        const own = (one: Sent) => one.chat === chat;
        expect(most(times(sent, own), 1000)).toBeLessThanOrEqual(5);
        expect(
          most(
            times(sent, (one) => own(one) && one.kind === 'broadcast'),
            1000,
          ),
        ).toBeLessThanOrEqual(1);
        expect(chat < 0 ? most(times(sent, own), 60_000) : 0).toBeLessThanOrEqual(20);
      }
    }),
    { numRuns: 60 },
  );
});

function times(sent: readonly Sent[], which: (one: Sent) => boolean): number[] {
  return sent.filter(which).map((one) => one.at);
}
