import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nightly } from '../../src/delivery/nightly.ts';
import { Watch } from '../../src/delivery/watch.ts';
import { backupInto } from '../../src/storage/keeping/backups.ts';
import { testClock, testFolder, testStorage } from '../storage/open.ts';

const log = { warn: () => undefined, error: () => undefined };

function start() {
  const clock = testClock('2026-05-05T02:00:00.000Z');
  const storage = testStorage(clock);
  const folder = join(testFolder(), 'backups');
  const parts = { storage, listed: [], clock, log, adminIds: [7, 8], wake: () => undefined };
  const told = () =>
    storage.db
      .all<{ chat: number; cargo: string }>('SELECT chat, cargo FROM deliveries ORDER BY id')
      .map(({ chat, cargo }) => `${chat} ${(JSON.parse(cargo) as { text: string }).text}`);
  return { clock, storage, folder, watch: new Watch(parts), again: () => new Watch(parts), told };
}

test('each night leaves one backup more, up to as many as are kept; other files stay', async () => {
  const { clock, storage, folder } = start();
  for (const day of ['05', '06', '07']) {
    await backupInto(folder, 2, `2026-05-${day}T02:00:00.000Z`, (to) => storage.backup(to));
    if (day === '05') writeFileSync(join(folder, 'mine.sqlite'), '');
  }
  const kept = ['daybrief-2026-05-06T020000Z.sqlite', 'daybrief-2026-05-07T020000Z.sqlite', 'mine.sqlite'];
  expect(readdirSync(folder).sort()).toEqual(kept);
  expect((await storage.about()).lastBackup).toBe(clock.now());
});

test('a backup that fails removes no older one', async () => {
  const { storage, folder } = start();
  for (const day of ['05', '06'])
    await backupInto(folder, 2, `2026-05-${day}T02:00:00.000Z`, (to) => storage.backup(to));
  const fails = () => Promise.reject(new Error('The disk is full.'));
  await expect(backupInto(folder, 1, '2026-05-07T02:00:00.000Z', fails)).rejects.toThrow('The disk is full.');
  expect(readdirSync(folder)).toHaveLength(2);
});

test('a backup that fails is told once to each operator, nothing is pruned, and the next good one is told once', async () => {
  let works = false;
  let pruned = 0;
  const { watch, again, told } = start();
  const backup = () => (works ? Promise.resolve() : Promise.reject(new Error('The disk is full.')));
  const parts = { cron: '', zone: '', backup, prune: () => Promise.resolve((pruned += 1)), log };
  await nightly({ ...parts, watch });
  await nightly({ ...parts, watch });
  expect(pruned).toBe(0);
  expect(told()).toEqual([7, 8].map((chat) => `${chat} The nightly backup failed: The disk is full.`));
  // After a restart nothing is called over before a night has gone well.
  const later = again();
  await later.look();
  expect(told()).toHaveLength(2);
  works = true;
  await nightly({ ...parts, watch: later });
  await nightly({ ...parts, watch: later });
  expect(pruned).toBe(2);
  expect(told().slice(2)).toEqual([7, 8].map((chat) => `${chat} The nightly backup was made.`));
});
