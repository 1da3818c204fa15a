import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStorage, type Storage } from '../../../../src/storage/storage.ts';
import { dump } from '../../../../src/storage/keeping/transfer/dump.ts';
import { load } from '../../../../src/storage/keeping/transfer/load.ts';
import { DERIVED, TABLES } from '../../../../src/storage/keeping/transfer/tables.ts';
import { edition } from '../../edition.ts';
import { testClock, testFolder, testStorage } from '../../open.ts';
import { readArticle } from '../../reading.ts';

const AT = '2026-05-05T06:00:00.000Z';
const place = { chat: 5, thread: null };

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function filled(): Promise<Storage> {
  const storage = testStorage();
  const text = 'The flood killed 14 people in Velm.\nThe dam gave way at “night” — 3 °C.';
  const [saved] = await storage.articles.saveReadings([
    readArticle({ text, day: '2026-05-04', url: 'https://post.example/a' }, { figures: [{}], events: [{}] }),
    readArticle({ text: 'Nobody knows when this was.', day: null }),
  ]);
  await storage.editions.save(edition('2026-05-04', saved?.id ?? ''), []);
  await storage.ledger.enqueue(place, { kind: 'notice', text: 'Hello' }, 'hello');
  await storage.sources.markSeen('Post', ['https://post.example/a']);
  return storage;
}

test('every table of the schema is carried or made again', () => {
  const tables: { name: string }[] = testStorage().db.all(
    `SELECT name FROM pragma_table_list WHERE type IN ('table', 'virtual') AND schema = 'main' AND name NOT LIKE 'sqlite_%'`,
  );
  const expected = [...TABLES, ...DERIVED, 'schema_migrations'];
  expect(tables.map(({ name }) => name).sort()).toEqual(expected.sort());
});

test('what was exported and imported is the same: editions byte for byte, rows, search', async () => {
  const before = await filled();
  const lines = [...dump(before.db.path, AT)];
  const path = join(testFolder(), 'new.sqlite');
  expect(await load(path, each(lines), AT)).toBe(lines.length - 2);
  const after = openStorage(path, testClock(), []);
  expect(await after.editions.json('2026-05-04')).toBe(await before.editions.json('2026-05-04'));
  expect([...dump(path, AT)]).toEqual(lines);
  for (const table of DERIVED.slice(0, 2))
    expect(after.db.all(`SELECT * FROM ${table}`)).toEqual(before.db.all(`SELECT * FROM ${table}`));
  const query = { words: 'flood', page: 1, pageSize: 10 };
  expect((await after.newsroom.search(query)).total).toBe(1);
  expect(await after.newsroom.search(query)).toEqual(await before.newsroom.search(query));
  expect(await after.newsroom.figures({ ...query, words: 'velm' })).toEqual(
    await before.newsroom.figures({ ...query, words: 'velm' }),
  );
  after.close();
});

test.each([
  ['cut', (lines: string[]) => lines.slice(0, -1), /cut/],
  ['a row is missing', (lines: string[]) => [...lines.slice(0, 3), ...lines.slice(4)], /names \d+ rows and holds \d+/],
  ['no header', (lines: string[]) => lines.slice(1), /header/],
  ['not JSON', (lines: string[]) => [...lines.slice(0, 2), 'oh'], /line 3 is not JSON/],
  ['an unknown table', (lines: string[]) => [...lines.slice(0, 2), '{"table":"recipes","row":{}}'], /no table/],
  ['a newer program', (lines: string[]) => lines.map((line) => line.replace('"format":1', '"format":9')), /newer/],
  ['nothing', () => [], /cut/],
])('an export is refused when it is damaged: %s; nothing is left behind', async (_, damage, words) => {
  const lines = damage([...dump((await filled()).db.path, AT)]);
  const path = join(testFolder(), 'new.sqlite');
  await expect(load(path, each(lines), AT)).rejects.toThrow(words);
  expect([path, `${path}.importing`, `${path}.importing-wal`].filter(existsSync)).toEqual([]);
});

test('a database that holds something is not written over', async () => {
  const storage = await filled();
  await expect(load(storage.db.path, each([]), AT)).rejects.toThrow(/holds articles or chats already/);
});
