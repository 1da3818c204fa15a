import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskLog } from '../../src/storage/disk-log.ts';
import { testFolder, testStorage } from './open.ts';

test('a log that cannot be brought to the disk is told to all who wait, and tried again', async () => {
  const path = join(testFolder(), 'a.sqlite');
  const log = diskLog(path);
  const waiting = [log.reached(), log.reached()];
  await expect(waiting[0]).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(waiting[1]).rejects.toMatchObject({ code: 'ENOENT' });
  writeFileSync(`${path}-wal`, 'x');
  await log.reached();
  await log.settled();
  log.close();
});

test('who waits for what was noted gets its fault too', async () => {
  const log = diskLog(join(testFolder(), 'a.sqlite'));
  log.soon();
  await expect(log.settled()).rejects.toMatchObject({ code: 'ENOENT' });
  log.close();
});

test('what is noted can be read at once, by others too, and is settled when asked for', async () => {
  const { db, inbox } = testStorage();
  expect(await inbox.take(1, '{}')).toBe(true);
  expect(await inbox.take(1, '{}')).toBe(false);
  expect(db.get('SELECT count(*) AS n FROM updates_seen')).toEqual({ n: 1 });
  await inbox.settled();
});
