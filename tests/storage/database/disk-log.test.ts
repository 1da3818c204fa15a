import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../src/storage/database/database.ts';
import { diskLog } from '../../../src/storage/database/disk-log.ts';
import { testFolder, testStorage } from '../open.ts';

test('a log that cannot be brought to the disk is told to all who wait, and tried again', async () => {
  const path = join(testFolder(), 'a.sqlite');
  const log = diskLog(path);
  const waiting = [log.reached(), log.reached()];
  await expect(waiting[0]).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(waiting[1]).rejects.toMatchObject({ code: 'ENOENT' });
  writeFileSync(`${path}-wal`, 'x');
  await log.settled();
  await log.reached();
  log.close();
});

test('who waits for what was noted gets its fault too', async () => {
  const log = diskLog(join(testFolder(), 'a.sqlite'));
  log.soon();
  await expect(log.settled()).rejects.toMatchObject({ code: 'ENOENT' });
  log.close();
});

test('what is noted can be read at once, by others too, and is settled when asked for', async () => {
  const { db } = testStorage();
  const path = db.path;
  await db.note(() => db.run(`INSERT INTO settings (key, value) VALUES ('a', 'b')`));
  const other = openDatabase(path, { readonly: true });
  expect(other.get('SELECT value FROM settings')).toEqual({ value: 'b' });
  other.close();
  await db.settled();
});
