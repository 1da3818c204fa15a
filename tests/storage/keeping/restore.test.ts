import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { restore } from '../../../src/storage/keeping/restore.ts';
import { takeServiceLock } from '../../../src/storage/database/service-lock.ts';
import { openStorage } from '../../../src/storage/storage.ts';
import { edition } from '../edition.ts';
import { testClock, testFolder } from '../open.ts';

const NOW = '2026-05-06T07:08:09.000Z';

async function newsroomWithBackup() {
  const folder = testFolder();
  const [path, copy] = [join(folder, 'a.sqlite'), join(folder, 'night.sqlite')];
  const storage = openStorage(path, testClock(), []);
  await storage.editions.save(edition('2026-05-04', 'none'), []);
  await storage.backup(copy);
  const json = await storage.editions.json('2026-05-04');
  await storage.editions.save(edition('2026-05-05', 'none'), []);
  storage.close();
  return { path, copy, json };
}

test('a restore gives the editions of the backup byte for byte and keeps what was there', async () => {
  const { path, copy, json } = await newsroomWithBackup();
  const { aside, editions } = restore(copy, path, NOW);
  expect([aside, editions]).toEqual([`${path}.before-20260506T070809`, 1]);
  const now = openStorage(path, testClock(), []);
  expect(await now.editions.json('2026-05-04')).toBe(json);
  expect(await now.editions.json('2026-05-05')).toBeNull();
  now.close();
  const old = openStorage(aside ?? '', testClock(), []);
  expect(await old.editions.json('2026-05-05')).not.toBeNull();
  old.close();
});

test('a restore works where there is no database yet, and where the one there is ruined', async () => {
  const { path, copy, json } = await newsroomWithBackup();
  const fresh = `${path}-fresh`;
  expect(restore(copy, fresh, NOW).aside).toBeNull();
  writeFileSync(path, 'ruined');
  const aside = restore(copy, path, NOW).aside ?? '';
  expect(readFileSync(aside, 'utf8')).toBe('ruined');
  const now = openStorage(path, testClock(), []);
  expect(await now.editions.json('2026-05-04')).toBe(json);
  now.close();
});

test('a damaged, missing or foreign backup and a running service change nothing', async () => {
  const { path, copy } = await newsroomWithBackup();
  const before = readFileSync(path);
  const damaged = Buffer.from(readFileSync(copy));
  damaged.fill(7, 16_384 * 3, 16_384 * 6);
  writeFileSync(`${copy}-damaged`, damaged);
  expect(() => restore(`${copy}-damaged`, path, NOW)).toThrow(/-damaged/);
  writeFileSync(`${copy}-letter`, 'Dear sir or madam, '.repeat(100));
  expect(() => restore(`${copy}-letter`, path, NOW)).toThrow(/-letter is not a database/);
  expect(() => restore(`${copy}-none`, path, NOW)).toThrow(/There is no backup/);
  const lock = takeServiceLock(path);
  expect(() => restore(copy, path, NOW)).toThrow(/A service is running/);
  lock?.release();
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(existsSync(`${path}.restoring`)).toBe(false);
});
