import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../src/storage/database/database.ts';
import { Sqlite } from '../../../src/storage/database/driver.ts';
import { asStorageFault } from '../../../src/storage/database/faults.ts';
import { migrate, shippedMigrations } from '../../../src/storage/database/migrate.ts';
import { schemaOf } from '../../../src/storage/database/schema.ts';
import { openStorage } from '../../../src/storage/storage.ts';
import { testClock, testFolder, testStorage } from '../open.ts';

const NOW = '2026-05-05T06:00:00.000Z';

test('db/schema.sql is what the migrations make', () => {
  const written = readFileSync(new URL('../../../db/schema.sql', import.meta.url), 'utf8');
  expect(schemaOf(testStorage().db)).toBe(written);
});

test('migrations are applied once and in order', () => {
  const db = openDatabase(join(testFolder(), 'a.sqlite'));
  expect(migrate(db, NOW)).toEqual(shippedMigrations().map((migration) => migration.name));
  expect(migrate(db, NOW)).toEqual([]);
  db.close();
});

test('the schema of a newer program is refused with a sentence', () => {
  const path = join(testFolder(), 'a.sqlite');
  const db = openDatabase(path);
  migrate(db, NOW);
  db.run(`INSERT INTO schema_migrations VALUES (9999, '9999_later.sql', 'x', ?)`, [NOW]);
  db.close();
  expect(() => openStorage(path, testClock(), [])).toThrow(/written by a newer Daybrief \(schema 9999\)/);
});

test('a migration that was changed after the fact is refused', () => {
  const db = openDatabase(join(testFolder(), 'a.sqlite'));
  migrate(db, NOW);
  db.run(`UPDATE schema_migrations SET checksum = 'other' WHERE version = 1`);
  expect(() => migrate(db, NOW)).toThrow(/was changed after it had been applied/);
  db.close();
});

test('a migration that fails leaves nothing of itself', () => {
  const db = openDatabase(join(testFolder(), 'a.sqlite'));
  const broken = { version: 1, name: '0001_broken.sql', sql: 'CREATE TABLE a (x); CREATE TABLE a (x);', checksum: 'x' };
  expect(() => migrate(db, NOW, [broken])).toThrow(/already exists/);
  expect(db.get(`SELECT 1 FROM sqlite_schema WHERE name = 'a'`)).toBeUndefined();
  db.close();
});

test('another program’s database and a file that is none are left alone', () => {
  const folder = testFolder();
  const foreign = new Sqlite(join(folder, 'foreign.sqlite'));
  foreign.exec('CREATE TABLE recipes (name TEXT)');
  foreign.close();
  expect(() => openDatabase(join(folder, 'foreign.sqlite'))).toThrow(/belongs to another program/);
  writeFileSync(join(folder, 'letter.sqlite'), 'Dear sir or madam, '.repeat(100));
  expect(() => openDatabase(join(folder, 'letter.sqlite'))).toThrow(/is not a database/);
  expect(() => openDatabase(join(folder, 'no', 'such', 'folder.sqlite'))).toThrow(/cannot be opened|does not exist/);
});

test('a damaged file is told at opening, in a sentence', () => {
  const path = join(testFolder(), 'a.sqlite');
  openStorage(path, testClock(), []).close();
  const bytes = readFileSync(path);
  bytes.fill(0x5a, 16_384, 16_384 * 8);
  writeFileSync(path, bytes);
  expect(() => openStorage(path, testClock(), [])).toThrow(/is damaged/);
});

test('a locked database is told apart from a broken one', async () => {
  const path = join(testFolder(), 'a.sqlite');
  const { db, chats, close } = openStorage(path, testClock(), []);
  db.raw.pragma('busy_timeout = 10');
  const other = new Sqlite(path);
  other.exec('BEGIN IMMEDIATE');
  await expect(chats.setState(5, 'gone')).rejects.toMatchObject({ code: 'locked' });
  other.close();
  await chats.setState(5, 'gone');
  close();
});

test('a full disk ends the transaction, and nothing of it is stored', async () => {
  const { db } = testStorage();
  const pages = db.raw.pragma('page_count', { simple: true }) as number;
  db.raw.pragma(`max_page_count = ${pages + 4}`);
  const flood = db.write(() => {
    for (let i = 0; i < 200; i += 1)
      db.run('INSERT INTO settings (key, value) VALUES (?, ?)', [`k${i}`, 'x'.repeat(2000)]);
  });
  await expect(flood).rejects.toMatchObject({ code: 'full' });
  expect(db.get('SELECT count(*) AS n FROM settings')).toEqual({ n: 0 });
});

test.each([
  ['SQLITE_FULL', 'full'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['SQLITE_IOERR', 'failing'],
  ['SQLITE_IOERR_WRITE', 'failing'],
  ['SQLITE_IOERR_READ', 'failing'],
  ['SQLITE_IOERR_FSYNC', 'failing'],
  ['EIO', 'failing'],
  ['SQLITE_IOERR_NOMEM', 'other'],
  ['SQLITE_READONLY_DBMOVED', 'readonly'],
  ['SQLITE_CORRUPT_VTAB', 'corrupt'],
  ['SQLITE_BUSY_SNAPSHOT', 'locked'],
  ['SQLITE_IOERR_SHMSIZE', 'full'],
  ['SQLITE_IOERR_LOCK', 'unsuited'],
  ['SQLITE_IOERR_SHMMAP', 'unsuited'],
  ['SQLITE_PROTOCOL', 'unsuited'],
])('%s is told as %s', (code, told) => {
  const error = Object.assign(new Error('words of SQLite'), { code });
  expect(asStorageFault(error, 'x.sqlite')).toMatchObject({ code: told, cause: error });
});

test('what is no fault of the database stays what it is', () => {
  const error = Object.assign(new Error('ours'), { code: 'SQLITE_CONSTRAINT_UNIQUE' });
  expect(asStorageFault(error, 'x.sqlite')).toBe(error);
  expect(asStorageFault('word', 'x.sqlite')).toBe('word');
});

test('one service delivers from a database; others open it beside', async () => {
  const path = join(testFolder(), 'a.sqlite');
  const first = openStorage(path, testClock(), []);
  const service = await first.serve();
  const second = openStorage(path, testClock(), []);
  await expect(second.serve()).rejects.toThrow(/Another "daybrief start" serves/);
  await second.chats.setState(5, 'gone');
  await service.end();
  const next = await second.serve();
  expect([service.uncleanStop, next.uncleanStop]).toEqual([false, false]);
  await next.end();
  first.close();
  second.close();
});

test('a stop that was not clean is known at the next start', async () => {
  const storage = testStorage();
  storage.db.run("INSERT INTO settings VALUES ('service running since', '2026-05-04T00:00:00.000Z')");
  const service = await storage.serve();
  expect(service.uncleanStop).toBe(true);
  await service.end();
});

test('the dictionary in db/README.md names every table', () => {
  const dictionary = readFileSync(new URL('../../../db/README.md', import.meta.url), 'utf8');
  const tables = [...schemaOf(testStorage().db).matchAll(/CREATE (?:VIRTUAL )?TABLE (\w+)/g)].map((match) => match[1]);
  expect(tables.length).toBeGreaterThan(20);
  expect(tables.filter((table) => !dictionary.includes(`\`${table}\``))).toEqual([]);
});
