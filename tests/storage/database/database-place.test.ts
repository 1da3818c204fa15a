import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../../src/delivery/write-file.ts';
import { makePlace } from '../../../src/storage/database/database-place.ts';
import { openStorage } from '../../../src/storage/storage.ts';
import { testClock, testFolder } from '../open.ts';

/** File systems of the machine's own that refuse new folders in a way of their own; on other systems plain missing roots. */
const REFUSING = ['/proc/daybrief', '/proc/daybrief/data'];

test('folders are made as deep as needed', () => {
  const path = join(testFolder(), 'db', 'data', 'daybrief.sqlite');
  makePlace(path);
  makePlace(path);
  expect(existsSync(join(path, '..'))).toBe(true);
});

test.each(REFUSING)('%s, which cannot be made, is told in a sentence instead of tried for ever', async (folder) => {
  const open = () => openStorage(join(folder, 'db.sqlite'), testClock(), []);
  expect(open).toThrow(/The folder \/proc.* cannot be made/);
  await expect(makeFolder(folder)).rejects.toThrow(/cannot be made/);
});

test('a folder, a device and a path through a file are told apart', () => {
  const folder = testFolder();
  const open = (path: string) => () => openStorage(path, testClock(), []);
  mkdirSync(join(folder, 'folder.sqlite'));
  expect(open(join(folder, 'folder.sqlite'))).toThrow(/is a folder; DATABASE_PATH names a file/);
  expect(open('/dev/null')).toThrow(/is a device/);
  writeFileSync(join(folder, 'letter'), 'Dear sir');
  expect(open(join(folder, 'letter', 'sub', 'db.sqlite'))).toThrow(/a file stands where a folder should be/);
});
