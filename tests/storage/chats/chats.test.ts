import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { ChatSettings } from '../../../src/core/ports/chats.ts';
import { testClock, testStorage } from '../open.ts';

export const SETTINGS: ChatSettings = {
  place: { chat: 5, thread: null },
  kind: 'private',
  title: null,
  language: 'en',
  zone: 'Europe/Kyiv',
  zoneChosen: true,
  length: 'standard',
  rich: false,
  slots: [{ id: 0, time: '08:00', weekdays: [1, 2, 3, 4, 5, 6, 7], kind: 'daily' }],
  hidden: ['also'],
  follows: [{ kind: 'place', value: 'Velm', mode: 'follow' }],
  alertsPerDay: 3,
  carries: 'auto',
  emptyDays: true,
  silent: null,
  pausedUntil: null,
  state: 'active',
  admin: null,
};

test('settings come back as they were saved', async () => {
  const { chats } = testStorage();
  expect(await chats.settings(SETTINGS.place)).toBeNull();
  await chats.save(SETTINGS);
  const stored = await chats.settings(SETTINGS.place);
  expect({ ...stored, slots: stored?.slots.map((slot) => ({ ...slot, id: 0 })) }).toEqual(SETTINGS);
});

test('a new time adds a slot, the same time changes nothing, and removal ends all', async () => {
  const { chats } = testStorage();
  await chats.save(SETTINGS);
  const evening = { time: '19:30', weekdays: [1], kind: 'daily' as const };
  expect(await chats.addSlot(SETTINGS.place, evening)).toBe(true);
  expect(await chats.addSlot(SETTINGS.place, evening)).toBe(false);
  expect((await chats.settings(SETTINGS.place))?.slots.map((slot) => slot.time)).toEqual(['08:00', '19:30']);
  expect(await chats.removeSlots(SETTINGS.place)).toBe(2);
});

test('saving other choices keeps the ids of slots and what they dealt with', async () => {
  const { chats, db } = testStorage();
  await chats.save(SETTINGS);
  const before = db.all('SELECT * FROM slots');
  const stored = await chats.settings(SETTINGS.place);
  if (stored) await chats.save({ ...stored, length: 'short' });
  expect(db.all('SELECT * FROM slots')).toEqual(before);
});

test('the next occurrence is planned in the zone of the chat, and not for one that cannot be reached', async () => {
  const { chats, db } = testStorage(testClock('2026-05-05T06:00:00.000Z'));
  await chats.save(SETTINGS);
  expect(db.get('SELECT next_at FROM slots')).toEqual({ next_at: '2026-05-06T05:00:00.000Z' });
  await chats.setState(5, 'blocked');
  expect(db.get('SELECT next_at FROM slots')).toEqual({ next_at: null });
  await chats.setState(5, 'active');
  expect(db.get('SELECT next_at FROM slots')).toEqual({ next_at: '2026-05-06T05:00:00.000Z' });
});

test('two people in one group have dialogues of their own', async () => {
  const { chats } = testStorage();
  const place = { chat: -9, thread: 3 };
  await chats.setDialogue(place, 1, { step: 'city', data: 'a' });
  await chats.setDialogue(place, 2, { step: 'time', data: 'b' });
  await chats.setDialogue(place, 1, null);
  expect(await chats.dialogue(place, 1)).toBeNull();
  expect(await chats.dialogue(place, 2)).toEqual({ step: 'time', data: 'b' });
  expect(await chats.dialogue({ chat: -9, thread: null }, 2)).toBeNull();
});

test('a group that became a supergroup takes everything along', async () => {
  const { chats } = testStorage();
  const group = { ...SETTINGS, place: { chat: -9, thread: null }, kind: 'group' as const };
  await chats.save(group);
  await chats.recordShown(group.place, '2026-05-04', 2);
  await chats.save({ ...group, place: { chat: -1009, thread: null }, slots: [] });
  await chats.migrate(-9, -1009);
  const moved = await chats.settings({ chat: -1009, thread: null });
  expect(moved).toMatchObject({ kind: 'supergroup', slots: [{ time: '08:00' }] });
  expect(await chats.deliveredRevision({ chat: -1009, thread: null }, '2026-05-04')).toBe(2);
  expect(await chats.settings(group.place)).toBeNull();
});

test('what a person said and chose is exported, and erased from the files themselves', async () => {
  const { chats, db } = testStorage();
  const secret = 'a very particular complaint';
  await chats.save({ ...SETTINGS, title: 'Person of Velm' });
  await chats.save({ ...SETTINGS, place: { chat: -700, thread: null }, kind: 'channel', admin: 5 });
  await chats.setDialogue(SETTINGS.place, 5, { step: 'report', data: secret });
  const about = { place: SETTINGS.place, person: 5, day: null, item: 'f1', at: '2026-05-05T06:00:00.000Z' };
  await chats.report({ ...about, words: secret });
  expect(JSON.stringify(await chats.exportPerson(5))).toContain(secret);
  await chats.erasePerson(5);
  expect(await chats.settings(SETTINGS.place)).toBeNull();
  expect(await chats.channelsOf(5)).toEqual([]);
  expect(await chats.reports(false)).toEqual([]);
  const folder = dirname(db.path);
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file)).toString('latin1'));
  expect(files.filter((bytes) => bytes.includes(secret) || bytes.includes('Person of Velm'))).toEqual([]);
});

test('reports are open until closed', async () => {
  const { chats } = testStorage();
  const report = {
    place: SETTINGS.place,
    person: 5,
    day: '2026-05-04',
    item: null,
    words: 'x',
    at: '2026-05-05T06:00:00Z',
  };
  const id = await chats.report(report);
  expect(await chats.reports(true)).toEqual([{ ...report, id, open: true }]);
  await chats.closeReport(id);
  expect(await chats.reports(true)).toEqual([]);
});
