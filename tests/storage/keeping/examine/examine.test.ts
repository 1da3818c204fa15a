import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../../src/storage/database/database.ts';
import { examineStorage } from '../../../../src/storage/keeping/examine/examine.ts';
import { openStorage } from '../../../../src/storage/storage.ts';
import { takeServiceLock } from '../../../../src/storage/database/service-lock.ts';
import { readArticle } from '../../reading.ts';
import { testClock, testFolder } from '../../open.ts';

const NOW = Date.parse('2026-05-05T08:00:00Z');

function place() {
  const folder = testFolder();
  const path = join(folder, 'db.sqlite');
  const backups = join(folder, 'backups');
  const examined = (now = NOW) => examineStorage({ path, backups, briefings: join(folder, 'daily'), now });
  const of = (about: string, now = NOW) => examined(now).findings.filter((finding) => finding.about === about);
  return { path, backups, examined, of };
}

test('a database that does not exist yet is no fault, and nothing is made', () => {
  const { examined } = place();
  const { findings, sound } = examined();
  expect(sound).toBe(false);
  expect(findings.filter(({ state }) => state === 'fault')).toEqual([]);
});

test('a sound database is sound; every finding that is not ok says what to do', () => {
  const { path, examined } = place();
  openStorage(path, testClock(), []).close();
  const { findings, sound } = examined();
  expect(sound).toBe(true);
  for (const { state, todo } of findings) expect(todo === null).toBe(state === 'ok');
});

test('a service that runs is seen and left alone', () => {
  const { path, of } = place();
  openStorage(path, testClock(), []).close();
  expect(of('service')).toMatchObject([{ state: 'ok', says: 'no service is running' }]);
  const lock = takeServiceLock(path);
  expect(of('service')).toMatchObject([{ state: 'ok', says: 'a service is running' }]);
  lock?.release();
});

test('a file that is no database, and a database of a newer program, are told with what to do', () => {
  const { path, of } = place();
  writeFileSync(path, 'Dear sir or madam, '.repeat(100));
  expect(of('database')).toMatchObject([{ state: 'fault', todo: expect.stringContaining('restore') }]);
  const newer = place();
  openStorage(newer.path, testClock(), []).close();
  const db = openDatabase(newer.path);
  db.run(`INSERT INTO schema_migrations VALUES (9999, '9999_later.sql', 'x', '')`);
  db.close();
  const found = newer.of('database').filter(({ state }) => state === 'fault');
  expect(found).toMatchObject([{ todo: expect.stringContaining('newer version') }]);
});

test('a clock that went back is a fault', async () => {
  const { path, of } = place();
  const storage = openStorage(path, testClock('2026-05-05T06:00:00.000Z'), []);
  await storage.articles.saveReadings([readArticle({ text: 'A bridge closed.', day: '2026-05-04' })]);
  storage.close();
  expect(of('clock')).toEqual([]);
  expect(of('clock', Date.parse('2026-05-04T08:00:00Z'))).toMatchObject([{ state: 'fault' }]);
});

test.each([
  [['daybrief-2026-05-05T020000Z.sqlite', 'mine.sqlite'], 'ok'],
  [['daybrief-2026-05-02T020000Z.sqlite'], 'warn'],
  [['mine.sqlite'], 'warn'],
])('backups %j are %s', (names, state) => {
  const { backups, of } = place();
  mkdirSync(backups);
  for (const name of names) writeFileSync(join(backups, name), '');
  expect(of('backup')).toMatchObject([{ state }]);
});
