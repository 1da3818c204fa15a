import { expect, test } from 'vitest';
import { NO_METER } from '../../src/core/ports/meter.ts';
import type { ChatSettings } from '../../src/core/ports/chats.ts';
import { tick } from '../../src/delivery/tick.ts';
import { edition } from '../storage/edition.ts';
import { testClock, testStorage } from '../storage/open.ts';
import { settingsOf } from './outbox-of.ts';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** A storage whose clock a test moves; `at` ticks at an instant and says what is in the ledger since the last time. */
async function start(begin: string, chats: ChatSettings[], days: string[]) {
  const clock = testClock(begin);
  const storage = testStorage(clock);
  for (const day of days) await storage.editions.save(edition(day, 'none'), []);
  for (const chat of chats) await storage.chats.save(chat);
  let seen = 0;
  const log = { warn: () => undefined, error: () => undefined };
  const at = async (instant: string) => {
    clock.at = instant;
    const wiring = { prepare: async () => undefined, wake: () => undefined };
    await tick({ ledger: storage.ledger, clock, meter: NO_METER, log, zone: 'UTC', ...wiring });
    const rows = storage.db.all<{ id: number; chat: number; cargo: string; state: string; not_before: string }>(
      'SELECT id, chat, cargo, state, not_before FROM deliveries WHERE id > ? ORDER BY id',
      [seen],
    );
    seen = rows.at(-1)?.id ?? seen;
    return rows.map((row) => ({
      chat: row.chat,
      state: row.state,
      notBefore: row.not_before,
      ...JSON.parse(row.cargo),
    }));
  };
  return { storage, clock, at };
}

const place = { chat: 5, thread: null };
const eight = { id: 0, time: '08:00', weekdays: EVERY_DAY, kind: 'daily' as const };

test('a slot is delivered once at its minute, with the day before', async () => {
  const { at } = await start('2026-05-04T12:00:00.000Z', [settingsOf(place)], ['2026-05-04']);
  expect(await at('2026-05-05T07:59:00.000Z')).toEqual([]);
  expect(await at('2026-05-05T08:00:00.000Z')).toMatchObject([
    { chat: 5, kind: 'edition', day: '2026-05-04', state: 'due' },
  ]);
  expect(await at('2026-05-05T08:00:00.000Z')).toEqual([]);
  expect(await at('2026-05-05T08:01:00.000Z')).toEqual([]);
});

test('an edition that cannot be made keeps nobody from getting the one there is, and is told', async () => {
  const { storage, clock } = await start('2026-05-04T12:00:00.000Z', [settingsOf(place)], ['2026-05-04']);
  clock.at = '2026-05-05T08:00:00.000Z';
  const quiet = { warn: () => undefined, error: () => undefined };
  const prepare = () => Promise.reject(new Error('no room for briefings'));
  const about = { ledger: storage.ledger, clock, meter: NO_METER, log: quiet, zone: 'UTC', wake: () => undefined };
  await expect(tick({ ...about, prepare })).rejects.toThrow('no room for briefings');
  expect(await storage.ledger.counts()).toMatchObject({ open: 1 });
});

test('after downtime each chat gets one delivery, the latest', async () => {
  const twice = settingsOf(place, { slots: [eight, { ...eight, time: '19:30' }] });
  const { at } = await start('2026-05-01T12:00:00.000Z', [twice], ['2026-05-02', '2026-05-03', '2026-05-04']);
  const late = await at('2026-05-05T09:00:00.000Z');
  expect(late).toMatchObject([{ kind: 'edition', day: '2026-05-04' }]);
  expect(await at('2026-05-05T19:30:00.000Z')).toMatchObject([{ kind: 'empty', day: '2026-05-05' }]);
});

test('a local time that a clock change skips is delivered when the gap ends, a doubled one once', async () => {
  const berlin = settingsOf(place, { zone: 'Europe/Berlin', slots: [{ ...eight, time: '02:30' }] });
  const { at } = await start('2026-03-28T12:00:00.000Z', [berlin], ['2026-03-28', '2026-10-24']);
  expect(await at('2026-03-29T00:59:00.000Z')).toEqual([]);
  expect(await at('2026-03-29T01:00:00.000Z')).toHaveLength(1);
  await at('2026-10-24T12:00:00.000Z');
  expect(await at('2026-10-25T00:30:00.000Z')).toHaveLength(1);
  expect(await at('2026-10-25T01:30:00.000Z')).toEqual([]);
});

test('a clock that was three days ahead and is set right: what it planned is due now, the next slot comes at its time', async () => {
  const { at, storage } = await start('2026-05-04T12:00:00.000Z', [settingsOf(place)], ['2026-05-04', '2026-05-05']);
  expect(await at('2026-05-08T09:00:00.000Z')).toMatchObject([{ kind: 'empty', day: '2026-05-07' }]);
  await at('2026-05-05T06:00:00.000Z');
  expect(await storage.ledger.nextDue()).toBe('2026-05-05T06:00:00.000Z');
  expect(await at('2026-05-05T08:00:00.000Z')).toMatchObject([{ kind: 'edition', day: '2026-05-04' }]);
  expect(await at('2026-05-06T08:00:00.000Z')).toMatchObject([{ kind: 'edition', day: '2026-05-05' }]);
});

test('a clock set back repeats nothing', async () => {
  const { at } = await start('2026-05-04T12:00:00.000Z', [settingsOf(place)], ['2026-05-04']);
  expect(await at('2026-05-05T08:00:30.000Z')).toHaveLength(1);
  expect(await at('2026-05-05T07:30:00.000Z')).toEqual([]);
  expect(await at('2026-05-05T08:00:00.000Z')).toEqual([]);
  expect(await at('2026-05-06T08:00:00.000Z')).toHaveLength(1);
});

test('a day without articles sends a word only to those who want one', async () => {
  const silent = settingsOf({ chat: 6, thread: null }, { emptyDays: false });
  const { at } = await start('2026-05-04T12:00:00.000Z', [settingsOf(place), silent], []);
  expect(await at('2026-05-05T08:00:00.000Z')).toMatchObject([{ chat: 5, kind: 'empty', day: '2026-05-04' }]);
});

test('silent hours put the delivery off', async () => {
  const quiet = settingsOf(place, { silent: '22:00-09:00' });
  const { at } = await start('2026-05-04T12:00:00.000Z', [quiet], ['2026-05-04']);
  expect(await at('2026-05-05T08:00:00.000Z')).toMatchObject([{ notBefore: '2026-05-05T09:00:00.000Z' }]);
});

test('a held edition is announced as delayed, once for each chat', async () => {
  const twice = settingsOf(place, { slots: [eight, { ...eight, time: '09:00' }] });
  const { at, storage } = await start('2026-05-04T12:00:00.000Z', [twice], ['2026-05-04']);
  await storage.editions.hold('2026-05-04', 'a date is being checked');
  expect(await at('2026-05-05T08:00:00.000Z')).toMatchObject([
    { kind: 'edition', state: 'held' },
    { kind: 'delayed', state: 'due', reason: 'a date is being checked' },
  ]);
  expect(await at('2026-05-05T09:00:00.000Z')).toMatchObject([{ kind: 'edition', state: 'held' }]);
});

test('paused and unreachable chats get nothing, and nothing is made up for afterwards', async () => {
  const paused = settingsOf(place, { pausedUntil: '2026-05-07' });
  const blocked = settingsOf({ chat: 6, thread: null }, { state: 'blocked' });
  const { at, storage } = await start(
    '2026-05-04T12:00:00.000Z',
    [paused, blocked],
    ['2026-05-04', '2026-05-05', '2026-05-06'],
  );
  expect(await at('2026-05-05T08:00:00.000Z')).toEqual([]);
  await storage.chats.setState(6, 'active');
  expect(await at('2026-05-05T08:05:00.000Z')).toEqual([]);
  expect((await at('2026-05-06T08:00:00.000Z')).map((one) => one.chat)).toEqual([6]);
  expect((await at('2026-05-07T08:00:00.000Z')).map((one) => one.chat)).toEqual([5, 6]);
});

test('a weekly recap covers seven days', async () => {
  const weekly = settingsOf(place, { slots: [{ ...eight, weekdays: [1], kind: 'weekly' }] });
  const { at } = await start('2026-05-04T12:00:00.000Z', [weekly], []);
  expect(await at('2026-05-11T08:00:00.000Z')).toMatchObject([
    { kind: 'weekly', from: '2026-05-04', to: '2026-05-10' },
  ]);
});

test('new rules of time zones are planned by after the next start, and nothing missed is lost', async () => {
  const { at, storage, clock } = await start('2026-05-04T12:00:00.000Z', [settingsOf(place)], ['2026-05-04']);
  // As if the old rules had put eight o'clock an hour later.
  storage.db.run("UPDATE slots SET next_at = '2026-05-05T09:00:00.000Z'");
  clock.at = '2026-05-05T08:30:00.000Z';
  await storage.ledger.recover();
  expect(await at('2026-05-05T08:30:00.000Z')).toHaveLength(1);
});
