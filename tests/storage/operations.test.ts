import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SourceMemory } from '../../src/core/ports/sources.ts';
import { verifyBackup } from '../../src/storage/keeping/backup.ts';
import { fullCheckAside } from '../../src/storage/database/check.ts';
import { openDatabase } from '../../src/storage/database/database.ts';
import { edition } from './edition.ts';
import { testClock, testFolder, testStorage } from './open.ts';
import { openStorage } from '../../src/storage/storage.ts';

test('a trouble is told once, its end once, and told again when it returns', async () => {
  const { alerts } = testStorage();
  expect(await alerts.raise('source a', 'Source a fails.')).toBe(true);
  expect(await alerts.raise('source a', 'Source a fails still.')).toBe(false);
  expect(await alerts.open()).toMatchObject([{ key: 'source a', words: 'Source a fails.' }]);
  expect(await alerts.clear('source a')).toMatchObject({ words: 'Source a fails.' });
  expect(await alerts.clear('source a')).toBeNull();
  expect(await alerts.raise('source a', 'Source a fails again.')).toBe(true);
});

test('an update is taken once, also when it comes again, and waits until it is handled', async () => {
  const { inbox } = testStorage();
  expect(await inbox.take(7, '{"update_id":7}')).toBe(true);
  expect(await inbox.take(7, '{"update_id":7}')).toBe(false);
  expect(await inbox.pending()).toEqual(['{"update_id":7}']);
  await inbox.done(7);
  expect(await inbox.pending()).toEqual([]);
  expect(await inbox.take(7, '{"update_id":7}')).toBe(false);
});

test('an update that cannot be written is neither forgotten nor taken again, and is written as soon as it can be', async () => {
  const { inbox, db } = testStorage();
  db.raw.pragma('query_only = ON');
  expect(await inbox.take(7, '{"update_id":7}')).toBe(true);
  await expect(inbox.settled()).rejects.toMatchObject({ code: 'readonly' });
  await expect(inbox.done(7)).rejects.toMatchObject({ code: 'readonly' });
  expect(await inbox.take(7, '{"update_id":7}')).toBe(false);
  db.raw.pragma('query_only = OFF');
  await inbox.settled();
  expect(await inbox.pending()).toEqual([]);
  expect(await inbox.take(7, '{"update_id":7}')).toBe(false);
});

test('what was settled and not done is known to the next start; what is done while it is settled stays done', async () => {
  const { inbox, db } = testStorage();
  await inbox.take(7, '{"update_id":7}');
  await inbox.take(8, '{"update_id":8}');
  await Promise.all([inbox.settled(), inbox.done(8)]);
  const other = openDatabase(db.path, { readonly: true });
  const sql = 'SELECT update_id AS id, pending FROM updates_seen ORDER BY id';
  expect(other.all(sql)).toEqual([
    { id: 7, pending: '{"update_id":7}' },
    { id: 8, pending: null },
  ]);
  other.close();
});

test('files and values are remembered', async () => {
  const { memory } = testStorage();
  expect(await memory.fileId('chart f1')).toBeNull();
  await memory.keepFileId('chart f1', 'F123');
  expect(await memory.fileId('chart f1')).toBe('F123');
  await memory.setValue('last backup', '2026-05-05');
  expect(await memory.value('last backup')).toBe('2026-05-05');
  await memory.setValue('last backup', null);
  expect(await memory.value('last backup')).toBeNull();
});

test('what is known of a source survives, and its pages are seen once', async () => {
  const { sources, newsroom } = testStorage();
  const memory: SourceMemory = {
    name: 'Tarvia Post',
    etag: '"x"',
    lastModified: null,
    failures: 3,
    hopeless: false,
    nextTry: null,
    state: 'failing',
    since: '2026-05-05T06:00:00.000Z',
    lastOk: null,
    newest: null,
    articles: 12,
    pagesTried: 4,
    pagesRead: 3,
    detail: 'HTTP 503',
    paused: false,
  };
  await sources.save(memory);
  expect(await sources.all()).toEqual([memory]);
  expect(await newsroom.sources()).toMatchObject([{ name: 'Tarvia Post', state: 'failing', detail: 'HTTP 503' }]);
  await sources.markSeen('Tarvia Post', ['https://tarvia.example/a']);
  const urls = ['https://www.tarvia.example/a/', 'https://tarvia.example/b'];
  expect(await sources.seen(urls)).toEqual(new Set(['https://www.tarvia.example/a/']));
});

test('a backup is made while the database is in use, and gives the same editions byte for byte', async () => {
  const storage = testStorage();
  await storage.editions.save(edition('2026-05-04', 'none'), []);
  const copy = join(testFolder(), 'copy.sqlite');
  expect(await storage.backup(copy)).toEqual({ path: copy, articles: 0, editions: 1, chats: 0 });
  expect(existsSync(`${copy}.partial`)).toBe(false);
  const restored = openStorage(copy, testClock(), []);
  expect(await restored.editions.json('2026-05-04')).toBe(await storage.editions.json('2026-05-04'));
  restored.close();
});

test('a backup that cannot be made leaves nothing behind', async () => {
  const storage = testStorage();
  const target = join(testFolder(), 'no', 'such', 'folder', 'copy.sqlite');
  await expect(storage.backup(target)).rejects.toThrow(/directory/);
  expect(existsSync(`${target}.partial`)).toBe(false);
});

test('a damaged backup is told, and a full check runs beside the program', async () => {
  const storage = testStorage();
  const copy = join(testFolder(), 'copy.sqlite');
  await storage.backup(copy);
  const worker = new URL('../../dist/storage/database/check-worker.js', import.meta.url);
  expect(await fullCheckAside(copy, worker)).toEqual([]);
  const broken = `${copy}.broken`;
  copyFileSync(copy, broken);
  writeFileSync(broken, 'not a database at all, '.repeat(900));
  expect(() => verifyBackup(broken)).toThrow(/not a database/);
});
