import { expect, test } from 'vitest';
import { edition } from '../storage/edition.ts';
import type { BotApi } from '../shells/botapi/server.ts';
import type { Correction, Edition } from '../../src/core/edition.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { messagesOf, outboxTo, startWith } from './outbox-of.ts';

const DAY = '2026-05-04';
const FIRST = { chat: 5, thread: null };
const SECOND = { chat: 6, thread: null };
const cargo = { kind: 'edition' as const, day: DAY, revision: 1 };

const start = (chats: number[]) => startWith(DAY, chats);

/** A composer whose corrections say which of the day's they tell. */
const composer = {
  compose: async (one: Parameters<typeof messagesOf>[0]) =>
    one.kind === 'correction'
      ? [{ html: `correction of ${one.figureIds.join()}: ${one.places?.join()}`, rows: [] }]
      : messagesOf(one, 2),
};

const value = (was: number, now: number, figureId = 'f1'): Correction => ({
  figureId,
  was: `${was} people killed`,
  now: `${now} people killed`,
  reason: 'value',
  at: '2026-05-05T06:00:00Z',
});

/** Stores the next revision of the day: what it says, and the corrections that come with it. */
async function revise(storage: Storage, says: Partial<Edition>, fresh: Correction[]) {
  const told = await storage.editions.correctionsOf(DAY);
  return storage.editions.save({ ...edition(DAY, 'none'), ...says, corrections: [...told, ...fresh] }, fresh);
}

const saying = (n: number, id = 'f1') => edition(DAY, 'none', { claim: { value: n, text: `${n}` }, figure: { id } });
const texts = (server: BotApi, chat: number) => server.shown(chat).map((message) => message.text);

test('an edition under way while its correction is stored is corrected when it has arrived', async () => {
  const { server, storage } = await start([5]);
  server.faults.add({ kind: 'slow', milliseconds: 300 }, { chat: 5 });
  await storage.ledger.enqueue(FIRST, cargo, 'a');
  const outbox = outboxTo(server, storage, { composer });
  await server.called('sendMessage', () => true, 1).catch(() => undefined);
  expect(await revise(storage, saying(15), [value(14, 15)])).toMatchObject({ corrected: 0 });
  await outbox.idle();
  expect(texts(server, 5).at(-1)).toBe('correction of f1: 0');
  expect(texts(server, 5)).toHaveLength(3);
});

test('a newer revision that comes before the first message goes out instead, and needs no correction', async () => {
  const { server, storage } = await start([5]);
  await storage.ledger.enqueue(FIRST, cargo, 'a');
  let revised = false;
  const startPart: typeof storage.ledger.startPart = async (...about) => {
    if (!revised) await revise(storage, saying(15), [value(14, 15)]);
    revised = true;
    return storage.ledger.startPart(...about);
  };
  await outboxTo(server, storage, { composer, ledger: { ...storage.ledger, startPart } }).idle();
  expect(texts(server, 5)).toEqual([`edition ${DAY} r2 part 1`, `edition ${DAY} r2 part 2`]);
});

test('only who was shown the wrong number is told', async () => {
  const { server, storage } = await start([5, 6]);
  const outbox = outboxTo(server, storage, { composer });
  await storage.ledger.enqueue(FIRST, cargo, 'a');
  await outbox.idle();
  const both = { figures: [...edition(DAY, 'none').figures, ...saying(30, 'f2').figures] };
  await revise(storage, both, []);
  await storage.ledger.enqueue(SECOND, { ...cargo, revision: 2 }, 'b');
  await outbox.idle();
  expect(await revise(storage, saying(15), [value(30, 33, 'f2')])).toMatchObject({ corrected: 1 });
  await outbox.idle();
  expect(texts(server, 5).filter((text) => text?.includes('correction'))).toEqual([]);
  expect(texts(server, 6).at(-1)).toBe('correction of f2: 0');
});

test('two corrections of one figure are told one after the other, each once', async () => {
  const { server, storage } = await start([5]);
  const outbox = outboxTo(server, storage, { composer });
  await storage.ledger.enqueue(FIRST, cargo, 'a');
  await outbox.idle();
  await revise(storage, saying(15), [value(14, 15)]);
  await revise(storage, saying(16), [value(15, 16)]);
  await outbox.idle();
  expect(texts(server, 5).slice(2)).toEqual(['correction of f1: 0', 'correction of f1: 1']);
});

test('whoever is shown an edition again that was corrected meanwhile is not told twice', async () => {
  const { server, storage } = await start([5]);
  const outbox = outboxTo(server, storage, { composer });
  await storage.chats.recordShown(FIRST, DAY, 1);
  await revise(storage, saying(15), [value(14, 15)]);
  await storage.chats.recordShown(FIRST, DAY, 2);
  await storage.chats.recordShown(FIRST, DAY, 1);
  await outbox.idle();
  expect(texts(server, 5)).toEqual(['correction of f1: 0']);
});
