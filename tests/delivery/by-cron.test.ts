import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { byCron } from '../../src/delivery/by-cron.ts';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-05-04T10:00:30Z') }));
afterEach(() => void vi.useRealTimers());

/** What was done, by the clock that was shown then. */
function doing(cron: string, atOnce = false) {
  const done: string[] = [];
  const repeated = byCron(cron, async () => void done.push(new Date().toISOString().slice(11, 19)), {
    zone: 'UTC',
    atOnce,
  });
  return { done, repeated };
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

test('every full minute, and at once where asked', async () => {
  const { done, repeated } = doing('* * * * *', true);
  await pass(120);
  expect(done).toEqual(['10:00:30', '10:01:00', '10:02:00']);
  await repeated.stop();
  await pass(120);
  expect(done).toHaveLength(3);
});

test('a clock set back is followed from where it stands', async () => {
  const { done } = doing('* * * * *');
  await pass(40);
  vi.setSystemTime(new Date('2026-05-04T08:30:10Z'));
  await pass(120);
  expect(done).toEqual(['10:01:00', '08:30:15', '08:31:00', '08:32:00']);
});

test('a clock set forward, or a machine that slept: what was missed is done once', async () => {
  const { done } = doing('0 12 * * *');
  vi.setSystemTime(new Date('2026-05-04T13:20:10Z'));
  await pass(300);
  expect(done).toEqual(['13:20:25']);
  vi.setSystemTime(new Date('2026-05-09T11:00:00Z'));
  await pass(300);
  expect(done).toHaveLength(2);
});

test('a clock set back over a time repeats nothing before that time comes again', async () => {
  const { done } = doing('0 12 * * *');
  vi.setSystemTime(new Date('2026-05-04T12:00:00Z'));
  await pass(90);
  vi.setSystemTime(new Date('2026-05-04T11:30:00Z'));
  await pass(900);
  expect(done).toHaveLength(1);
});

test('a time that comes while the last one is under way is passed over', async () => {
  let begun = 0;
  let end = (): void => undefined;
  byCron('* * * * *', () => new Promise<void>((done) => ((begun += 1), (end = done))), { atOnce: false });
  await pass(180);
  expect(begun).toBe(1);
  end();
  await pass(60);
  expect(begun).toBe(2);
});
