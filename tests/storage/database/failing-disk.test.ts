import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../src/storage/database/database.ts';
import { diskLog } from '../../../src/storage/database/disk-log.ts';
import { inbox } from '../../../src/storage/chats/inbox.ts';
import { migrate } from '../../../src/storage/database/migrate.ts';
import { testClock, testFolder } from '../open.ts';

test('a disk that fails is told as what it is to whoever waits for it, until it is sound again', async () => {
  const disk = { fails: false };
  const path = join(testFolder(), 'a.sqlite');
  const synchronise = async (): Promise<void> => {
    if (disk.fails) throw Object.assign(new Error('EIO: i/o error, fdatasync'), { code: 'EIO' });
  };
  const db = openDatabase(path, { log: diskLog(path, synchronise) });
  migrate(db, testClock().now());
  const updates = inbox(db, testClock());
  const put = () => db.write(() => db.run(`INSERT OR REPLACE INTO settings (key, value) VALUES ('a', 'b')`));
  disk.fails = true;
  await expect(put()).rejects.toMatchObject({ code: 'failing', message: expect.stringContaining('is failing') });
  await updates.take(1, '{}');
  await expect(updates.settled()).rejects.toMatchObject({ code: 'failing' });
  disk.fails = false;
  await updates.settled();
  await put();
  db.close();
});
