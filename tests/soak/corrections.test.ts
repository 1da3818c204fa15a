import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { addDays } from '../../src/core/date/calendar.ts';
import { openStorage, type Storage } from '../../src/storage/storage.ts';
import { startBotApi } from '../shells/botapi/server.ts';
import { edition } from '../storage/edition.ts';
import { testFolder } from '../storage/open.ts';
import { KILLS, killAfter, pause, requestsMore, startChild } from './killed.ts';

const CHATS = [1, 2, 3, 4, 5, 6];
/** Saw none of the editions. */
const STRANGER = 99;
const ROUNDS = Math.ceil(KILLS / 3);

/** The second revision of a day: its number was wrong. */
async function correct(storage: Storage, day: string, at: string): Promise<void> {
  const correction = { figureId: 'f1', was: '14 people killed', now: '15 people killed', reason: 'value', at };
  const changed = { ...edition(day, 'none', { claim: { value: 15, text: '15' } }), corrections: [correction] };
  await storage.editions.save(changed, [correction]);
}

interface Row {
  chat: number;
  day: string;
  kind: string;
  revision: number | null;
  state: string;
  /** Times that the first message, and any, may have arrived without our knowing. */
  first: number;
  any: number;
}

/** What came of the edition of a day in one chat. */
interface Fate {
  chat: number;
  day: string;
  revision: number | null;
  first: number;
  /** Corrections in the ledger, the doubles it admits of them, and how often one arrived. */
  told: number;
  doubles: number;
  times: number;
  /** How often the first two messages of the wrong edition arrived. */
  wrong: number[];
}

const deliveries = (storage: Storage): Row[] =>
  storage.db.all(
    `SELECT chat, day, json_extract(cargo, '$.kind') AS kind, revision, state,
       (SELECT coalesce(sum(possible_doubles), 0) FROM delivery_parts WHERE delivery = id AND part = 0) AS first,
       (SELECT coalesce(sum(possible_doubles), 0) FROM delivery_parts WHERE delivery = id) AS "any"
     FROM deliveries`,
  );

test(`killed ${ROUNDS * 2} times between an edition and its correction: whoever got the wrong number is told once, nobody else`, {
  timeout: KILLS * 20_000,
}, async () => {
  const server = await startBotApi({ latency: 3 });
  onTestFinished(() => server.close());
  const path = `${testFolder()}/corrections.sqlite`;
  const storage = openStorage(path, { now: () => new Date().toISOString() }, []);
  onTestFinished(() => storage.close());
  for (const chat of [...CHATS, STRANGER]) server.chat({ id: chat });
  for (let round = 0; round < ROUNDS; round += 1) {
    const day = addDays('2026-01-01', round);
    await storage.editions.save(edition(day, 'none'), []);
    for (const chat of CHATS)
      await storage.ledger.enqueue({ chat, thread: null }, { kind: 'edition', day, revision: 1 }, `${day} ${chat}`);
    const child = startChild(path, server);
    await requestsMore(server, Math.floor(Math.random() * CHATS.length * 5), child);
    await pause(Math.random() * 8);
    const killed = killAfter(child, server, Math.floor(Math.random() * 8), Math.random() * 8);
    await correct(storage, day, new Date().toISOString());
    await killed;
    await killAfter(startChild(path, server), server, Math.floor(Math.random() * 12), Math.random() * 8);
    expect(await once(startChild(path, server), 'exit')).toEqual([0, null]);
  }
  const rows = deliveries(storage);
  expect(rows.filter((row) => row.state !== 'sent')).toEqual([]);
  const sent = (chat: number, text: string) =>
    server.calls.filter(
      ({ method, accepted, fields }) =>
        accepted && method === 'sendMessage' && Number(fields['chat_id']) === chat && fields['text'] === text,
    ).length;
  const editions = rows.filter((row) => row.kind === 'edition');
  const facts = editions.map(({ chat, day, revision, first }) => {
    const told = rows.filter((row) => row.kind === 'correction' && row.chat === chat && row.day === day);
    const times = sent(chat, `correction ${day} 0 part 1`);
    const wrong = [1, 2].map((part) => sent(chat, `edition ${day} 1 part ${part}`));
    return { chat, day, revision, first, told: told.length, doubles: told[0]?.any ?? 0, times, wrong };
  });
  const [after, instead] = [1, 2].map((revision) => facts.filter((fact) => fact.revision === revision)) as [
    Fate[],
    Fate[],
  ];
  expect(after.filter(({ told, times, doubles }) => told !== 1 || times < 1 || times > 1 + doubles)).toEqual([]);
  // The second revision itself says what was wrong, also to those whom the first may have reached unnoticed.
  const fine = ({ told, times, wrong: [begun = 0, more = 0], first }: Fate) =>
    told === 0 && times === 0 && begun <= first && more === 0;
  expect(instead.filter((fact) => !fine(fact))).toEqual([]);
  expect(server.shown(STRANGER)).toEqual([]);
  console.log(`${ROUNDS * 2} kills: ${after.length} chats corrected, ${instead.length} got the right number at once`);
  expect(after.length).toBeGreaterThan(0);
});
