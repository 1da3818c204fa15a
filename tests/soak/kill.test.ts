import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { testFolder } from '../storage/open.ts';
import { startBotApi, type BotApi } from '../shells/botapi/server.ts';
import { openStorage, type Storage } from '../../src/storage/storage.ts';
import { killAfter, KILLS, PARTS, startChild } from './killed.ts';

const CHATS = 8;

/** How often each part of each delivery was accepted, against the doubles that the ledger admits. */
function compare(server: BotApi, storage: Storage) {
  const rows = storage.db.all<{ chat: number; cargo: string; part: number; possible_doubles: number }>(
    'SELECT d.chat, d.cargo, p.part, p.possible_doubles FROM delivery_parts AS p JOIN deliveries AS d ON d.id = p.delivery',
  );
  const admitted = new Map(
    rows.map((row) => {
      const { text } = JSON.parse(row.cargo) as { text: string };
      return [`${row.chat} ${text} part ${row.part + 1}`, row.possible_doubles];
    }),
  );
  const arrived = new Map<string, number>();
  for (const [chat, messages] of server.state.messages)
    for (const { text } of messages) arrived.set(`${chat} ${text}`, (arrived.get(`${chat} ${text}`) ?? 0) + 1);
  return { admitted, arrived };
}

test(`killed ${KILLS} times at any moment, nothing is lost and every double is admitted`, {
  timeout: KILLS * 20_000,
}, async () => {
  const server = await startBotApi({ latency: 3 });
  onTestFinished(() => server.close());
  const path = `${testFolder()}/kill.sqlite`;
  const storage = openStorage(path, { now: () => new Date().toISOString() }, []);
  onTestFinished(() => storage.close());
  for (let chat = 1; chat <= CHATS; chat += 1) server.chat({ id: chat });
  for (let round = 0; round < KILLS; round += 1) {
    for (let chat = 1; chat <= CHATS; chat += 1)
      await storage.ledger.enqueue(
        { chat, thread: null },
        { kind: 'notice', text: `round ${round}` },
        `${round}/${chat}`,
      );
    const requests = Math.floor(Math.random() * CHATS * PARTS);
    await killAfter(startChild(path, server), server, requests, Math.random() * 8);
  }
  const [code] = (await once(startChild(path, server), 'exit')) as [number];
  expect(code).toBe(0);
  const { admitted, arrived } = compare(server, storage);
  expect(admitted.size).toBe(KILLS * CHATS * PARTS);
  const lost = [...admitted.keys()].filter((key) => !arrived.has(key));
  const unexplained = [...arrived].filter(([key, times]) => times > 1 + (admitted.get(key) ?? 0));
  const counts = await storage.ledger.counts();
  const doubles = [...arrived.values()].reduce((sum, times) => sum + times - 1, 0);
  console.log(
    `${KILLS} kills, ${admitted.size} messages: ${lost.length} lost, ${doubles} doubled, ${counts.possibleDoubles} possible doubles counted`,
  );
  expect({ lost, unexplained, open: counts.open }).toEqual({ lost: [], unexplained: [], open: 0 });
  // At most one message for each request in flight, of which a chat has one at a time.
  expect(counts.possibleDoubles).toBeLessThanOrEqual(KILLS * CHATS);
});
