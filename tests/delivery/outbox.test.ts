import { expect, test, vi } from 'vitest';
import { edition } from '../storage/edition.ts';
import type { BotApi } from '../shells/botapi/server.ts';
import type { Ledger } from '../../src/core/ports/ledger.ts';
import type { Composer, Limiter } from '../../src/core/ports/sender.ts';
import { UNPACED } from '../../src/delivery/limiter.ts';
import { outboxTo, settingsOf, startWith } from './outbox-of.ts';

const DAY = '2026-05-04';
const place = { chat: 5, thread: null };
const cargo = { kind: 'edition' as const, day: DAY, revision: 1 };

const start = (chats: number[] = [5]) => startWith(DAY, chats);

const texts = (server: BotApi, chat: number) => server.shown(chat).map((message) => message.text);
const states = (storage: Awaited<ReturnType<typeof start>>['storage']) =>
  storage.db.all<{ state: string; reason: string | null }>('SELECT state, reason FROM deliveries ORDER BY id');

test('every part of an edition is sent once, in order, and each step is recorded', async () => {
  const { server, storage } = await start();
  await storage.ledger.enqueue(place, cargo, 'a');
  expect(await storage.ledger.enqueue(place, cargo, 'a')).toBe(false);
  await outboxTo(server, storage, { partsEach: 3 }).idle();
  expect(texts(server, 5)).toEqual([1, 2, 3].map((n) => `edition ${DAY} r1 part ${n}`));
  expect(states(storage)).toEqual([{ state: 'sent', reason: null }]);
  const steps = storage.db.all<{ part: number; state: string }>(
    'SELECT part, state FROM delivery_transitions ORDER BY id',
  );
  expect(steps.map(({ part, state }) => `${part ?? '-'} ${state}`)).toEqual([
    '- sending',
    '0 sending',
    '0 sent',
    '1 sending',
    '1 sent',
    '2 sending',
    '2 sent',
    '- sent',
  ]);
  expect(await storage.chats.deliveredRevision(place, DAY)).toBe(1);
  expect((await storage.newsroom.edition(DAY))?.status).toBe('frozen');
});

test('an edition that has not begun carries the newest revision', async () => {
  const { server, storage } = await start();
  await storage.ledger.enqueue(place, cargo, 'a');
  await storage.editions.save(edition(DAY, 'none', { claim: { value: 15 } }), []);
  await outboxTo(server, storage).idle();
  expect(texts(server, 5)).toEqual([`edition ${DAY} r2 part 1`]);
});

test('the same edition is rendered once for chats that chose the same', async () => {
  const { server, storage } = await start([1, 2, 3]);
  for (const chat of [1, 2, 3]) await storage.ledger.enqueue({ chat, thread: null }, cargo, `c${chat}`);
  const compose = vi.fn<Composer['compose']>(() => Promise.resolve([{ html: 'x', rows: [] }]));
  await outboxTo(server, storage, { composer: { compose } }).idle();
  expect(compose).toHaveBeenCalledTimes(1);
});

test('a part whose answer was lost is sent again, and counted as a possible double', async () => {
  const { server, storage, clock } = await start();
  server.faults.add({ kind: 'cut', when: 'after' });
  await storage.ledger.enqueue(place, cargo, 'a');
  const outbox = outboxTo(server, storage, { clock });
  await outbox.idle();
  expect(states(storage)[0]?.state).toBe('waiting');
  clock.at = new Date(Date.parse(clock.at) + 3000).toISOString();
  await outbox.idle();
  expect(states(storage)[0]?.state).toBe('sent');
  expect(texts(server, 5)).toHaveLength(2);
  expect((await storage.ledger.counts()).possibleDoubles).toBe(1);
});

test.each([
  ['a page instead of an answer', { kind: 'page', status: 502 } as const],
  ['a server error', { kind: 'answer', code: 500, description: 'Internal Server Error' } as const],
  ['a connection cut before acceptance', { kind: 'cut', when: 'before' } as const],
])('%s: sent later, once', async (_why, fault) => {
  const { server, storage, clock } = await start();
  server.faults.add(fault);
  await storage.ledger.enqueue(place, cargo, 'a');
  const outbox = outboxTo(server, storage, { clock });
  await outbox.idle();
  clock.at = new Date(Date.parse(clock.at) + 3000).toISOString();
  await outbox.idle();
  expect(texts(server, 5)).toHaveLength(1);
  expect(states(storage)[0]?.state).toBe('sent');
});

test('429: that delivery waits as long as asked', async () => {
  const { server, storage, clock } = await start();
  const description = 'Too Many Requests: retry after 3';
  server.faults.add({ kind: 'answer', code: 429, description, parameters: { retry_after: 3 } });
  await storage.ledger.enqueue(place, cargo, 'a');
  const limiter = { ...UNPACED, pause: vi.fn<Limiter['pause']>() };
  const outbox = outboxTo(server, storage, { clock, limiter });
  await outbox.idle();
  expect(limiter.pause).toHaveBeenCalledWith(5, 3);
  clock.at = new Date(Date.parse(clock.at) + 2900).toISOString();
  await outbox.idle();
  expect(texts(server, 5)).toHaveLength(0);
  clock.at = new Date(Date.parse(clock.at) + 200).toISOString();
  await outbox.idle();
  expect(texts(server, 5)).toHaveLength(1);
});

test('a reader who blocked the bot gets nothing more until they come back', async () => {
  const { server, storage } = await start();
  server.faults.add({ kind: 'answer', code: 403, description: 'Forbidden: bot was blocked by the user' });
  await storage.ledger.enqueue(place, cargo, 'a');
  await storage.ledger.enqueue(place, { kind: 'notice', text: 'x' }, 'b');
  const outbox = outboxTo(server, storage);
  await outbox.idle();
  expect(states(storage).map((row) => row.state)).toEqual(['failed', 'failed']);
  expect((await storage.chats.settings(place))?.state).toBe('blocked');
  await storage.ledger.enqueue(place, { kind: 'notice', text: 'y' }, 'c');
  await outbox.idle();
  expect(texts(server, 5)).toEqual([]);
  await storage.chats.setState(5, 'active');
  await outbox.idle();
  expect(texts(server, 5)).toEqual(['notice  part 1']);
});

test('an upgraded group is written to at its new id, once', async () => {
  const { server, storage } = await start([-5]);
  server.chat({ id: -1005 });
  const parameters = { migrate_to_chat_id: -1005 };
  const description = 'Bad Request: group chat was upgraded to a supergroup chat';
  server.faults.add({ kind: 'answer', code: 400, description, parameters }, { chat: -5, times: 9 });
  await storage.ledger.enqueue({ chat: -5, thread: null }, cargo, 'a');
  await outboxTo(server, storage).idle();
  expect(texts(server, -1005)).toHaveLength(1);
  expect(await storage.chats.settings({ chat: -5, thread: null })).toBeNull();
  expect(states(storage)[0]?.state).toBe('sent');
});

test('a channel that lost the right to post pauses, and its admin is told once', async () => {
  const { server, storage } = await start([7]);
  const channel = { chat: -70, thread: null };
  server.chat({ id: -70, type: 'channel', members: { 4242: { status: 'administrator', can_post_messages: false } } });
  await storage.chats.save(settingsOf(channel, { kind: 'channel', admin: 7, title: 'Evening Desk' }));
  await storage.ledger.enqueue(channel, cargo, 'a');
  await storage.ledger.enqueue(channel, { kind: 'notice', text: 'x' }, 'b');
  await outboxTo(server, storage).idle();
  expect((await storage.chats.settings(channel))?.state).toBe('muted');
  expect(texts(server, 7)).toEqual(['no_rights  part 1']);
});

test('a topic that is gone ends its editions and the chat is told; the chat itself goes on', async () => {
  const { server, storage } = await start([-9]);
  const topic = { chat: -9, thread: 3 };
  await storage.chats.save(settingsOf(topic));
  await storage.ledger.enqueue(topic, cargo, 'a');
  await outboxTo(server, storage).idle();
  expect((await storage.chats.settings(topic))?.state).toBe('gone');
  expect((await storage.chats.settings({ chat: -9, thread: null }))?.state).toBe('active');
  expect(texts(server, -9)).toEqual(['topic_gone  part 1']);
});

test('a message that cannot be parsed, or is too long, goes out as plain text and is our fault', async () => {
  const { server, storage } = await start();
  const long = `<b>${'word '.repeat(2000)}</b>`;
  const messages = [
    { html: 'a <p>paragraph</p> &amp; more', rows: [] },
    { html: long, rows: [[{ label: 'Open', data: 'x' }]] },
  ];
  await storage.ledger.enqueue(place, cargo, 'a');
  const outbox = outboxTo(server, storage, { composer: { compose: () => Promise.resolve(messages) } });
  await outbox.idle();
  const shown = texts(server, 5);
  expect(shown[0]).toBe('a paragraph & more');
  expect(shown.slice(1).join(' ').replace(/\s+/g, ' ')).toBe('word '.repeat(2000).trim());
  expect(server.shown(5).at(-1)?.reply_markup?.inline_keyboard?.[0]?.[0]?.text).toBe('Open');
  expect(outbox.told.faults).toHaveLength(2);
  expect(states(storage)[0]?.state).toBe('sent');
});

test('a refused token stops everything loudly, and the delivery stays due', async () => {
  const { server, storage } = await start();
  server.revokeToken();
  await storage.ledger.enqueue(place, cargo, 'a');
  const outbox = outboxTo(server, storage);
  await outbox.idle();
  expect(outbox.told.tokenRefused).toBe(1);
  expect(states(storage)).toEqual([{ state: 'due', reason: 'the token was refused' }]);
});

test('a stop finishes what is under way and leaves the rest due', async () => {
  const { server, storage } = await start([1, 2, 3, 4]);
  server.faults.add({ kind: 'slow', milliseconds: 200 }, { chat: 1 });
  for (const chat of [1, 2, 3, 4]) await storage.ledger.enqueue({ chat, thread: null }, cargo, `c${chat}`);
  const limiter: Limiter = {
    ...UNPACED,
    admit: ({ chat }) => (chat === 1 ? Promise.resolve() : new Promise<void>(() => undefined)),
  };
  const outbox = outboxTo(server, storage, { limiter });
  await server
    .called('sendMessage', (call) => call.fields['chat_id'] === 1 || call.status === 0, 1)
    .catch(() => undefined);
  expect(await outbox.stop()).toBe(true);
  expect(states(storage).map((row) => row.state)).toEqual(['sent', 'due', 'due', 'due']);
});

test('a held day is put aside, also when it was planned before, and goes out when it is released', async () => {
  const { server, storage } = await start();
  await storage.ledger.enqueue(place, cargo, 'a');
  await storage.editions.hold(DAY, 'a date is being checked');
  const outbox = outboxTo(server, storage);
  await outbox.idle();
  expect(states(storage)).toEqual([{ state: 'held', reason: 'a date is being checked' }]);
  expect(await storage.editions.release(DAY)).toBe(true);
  await outbox.idle();
  expect(texts(server, 5)).toHaveLength(1);
});

test('a correction edits what was sent in place and tells everybody who saw it, once', async () => {
  const { server, storage } = await start([5, 6]);
  await storage.ledger.enqueue(place, cargo, 'a');
  const outbox = outboxTo(server, storage, { partsEach: 2 });
  await outbox.idle();
  await storage.chats.recordShown({ chat: 6, thread: null }, DAY, 1);
  const told = [{ figureId: 'f1', was: '14', now: '14, the mayor', reason: 'claimant', at: '2026-05-05T06:00:00Z' }];
  const changed = { ...edition(DAY, 'none', { claim: { claimant: 'the mayor' } }), corrections: told };
  expect(await storage.editions.save(changed, told)).toMatchObject({ made: true, corrected: 2 });
  expect(await storage.editions.save(changed, told)).toMatchObject({ made: false, corrected: 0 });
  await outbox.idle();
  expect(texts(server, 5)).toEqual([
    `edition ${DAY} r2 part 1`,
    `edition ${DAY} r2 part 2`,
    `correction ${DAY} part 1`,
  ]);
  expect(texts(server, 6)).toEqual([`correction ${DAY} part 1`]);
  expect(await storage.chats.deliveredRevision(place, DAY)).toBe(2);
});

test.each(['full', 'failing', 'locked', 'readonly'])(
  'a disk that is %s when the answer comes makes no double: it is recorded as soon as it can be',
  async (code) => {
    const { server, storage } = await start();
    await storage.ledger.enqueue(place, cargo, 'a');
    let refusals = 3;
    const partSent: Ledger['partSent'] = async (...about) => {
      refusals -= 1;
      if (refusals >= 0) throw Object.assign(new Error('cannot be written'), { code });
      await storage.ledger.partSent(...about);
    };
    await outboxTo(server, storage, { ledger: { ...storage.ledger, partSent }, patience: 5 }).idle();
    expect(texts(server, 5)).toHaveLength(1);
    expect(states(storage)[0]?.state).toBe('sent');
    expect((await storage.ledger.counts()).possibleDoubles).toBe(0);
  },
);

test('a followed figure that moved alerts once, and no more often a day than allowed', async () => {
  const { server, storage, clock } = await start();
  const follows = ['f1', 'f2'].map((value) => ({ kind: 'figure' as const, value, mode: 'follow' as const }));
  await storage.chats.save(settingsOf(place, { follows, alertsPerDay: 2 }));
  const today = clock.at.slice(0, 10);
  const change = { from: 14, baselineDate: DAY, delta: 1, kind: 'rise' as const };
  const moved = (value: number) => edition(today, 'none', { claim: { value, change } });
  await storage.editions.save(moved(15), []);
  await storage.editions.save({ ...moved(15), lead: [] }, []);
  const outbox = outboxTo(server, storage);
  await outbox.idle();
  expect(texts(server, 5)).toEqual([`alert ${today} part 1`]);
  await storage.editions.save(moved(16), []);
  await storage.editions.save(moved(17), []);
  await storage.editions.save({ ...moved(18), date: '2020-01-01' }, []);
  await outbox.idle();
  expect(texts(server, 5)).toHaveLength(2);
});
