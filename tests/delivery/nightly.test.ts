import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAlarm } from '../../src/delivery/alarm.ts';
import { night, type NightlyParts } from '../../src/delivery/nightly.ts';
import { testClock, testFolder, testStorage } from '../storage/open.ts';

function start(change: Partial<NightlyParts> = {}) {
  const clock = testClock('2026-05-05T02:00:00.000Z');
  const storage = testStorage(clock);
  const folder = join(testFolder(), 'backups');
  const words = { alert: (text: string) => `Alert: ${text}`, clear: (text: string) => `Clear: ${text}` };
  const { alerts, ledger } = storage;
  const alarm = createAlarm({ alerts, ledger, adminIds: [7, 8], words, wake: () => undefined });
  const log = { warn: () => undefined, error: () => undefined };
  const parts: NightlyParts = {
    cron: '0 2 * * *',
    zone: 'UTC',
    folder,
    keep: 2,
    backup: (to) => storage.backup(to),
    prune: () => storage.prune(null),
    clock,
    alarm,
    log,
    ...change,
  };
  const told = () => storage.db.all<{ chat: number; cargo: string }>('SELECT chat, cargo FROM deliveries ORDER BY id');
  return { parts, clock, folder, told };
}

test('each night leaves one backup more, up to as many as are kept; other files stay', async () => {
  const { parts, clock, folder } = start();
  for (const day of ['05', '06', '07']) {
    clock.at = `2026-05-${day}T02:00:00.000Z`;
    await night(parts);
    if (day === '05') writeFileSync(join(folder, 'mine.sqlite'), '');
  }
  expect(readdirSync(folder).sort()).toEqual([
    'daybrief-2026-05-06.sqlite',
    'daybrief-2026-05-07.sqlite',
    'mine.sqlite',
  ]);
});

test('a backup that fails is told once, nothing is pruned, and the next good one is told once', async () => {
  let works = false;
  let pruned = 0;
  const backup = () => (works ? Promise.resolve() : Promise.reject(new Error('The disk is full.')));
  const prune = () => Promise.resolve((pruned += 1));
  const { parts, told } = start({ backup, prune });
  await night(parts);
  await night(parts);
  expect(pruned).toBe(0);
  works = true;
  await night(parts);
  await night(parts);
  expect(pruned).toBe(2);
  const texts = told().map(
    ({ chat, cargo }) => `${chat} ${(JSON.parse(cargo) as { text: string }).text.split(':')[0]}`,
  );
  expect(texts).toEqual(['7 Alert', '8 Alert', '7 Clear', '8 Clear']);
});
