import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Inbox } from '../../src/core/ports/inbox.ts';
import type { Ledger } from '../../src/core/ports/ledger.ts';
import { type Db, openDatabase } from '../../src/storage/database/database.ts';
import { type DiskLog, diskLog, NO_LOG } from '../../src/storage/database/disk-log.ts';
import { inbox } from '../../src/storage/chats/inbox.ts';
import { ledger } from '../../src/storage/deliveries/ledger.ts';
import { migrate } from '../../src/storage/database/migrate.ts';
import { testClock, testFolder } from './open.ts';
import { losingDisk, type Disk } from './power-loss.ts';

const STEPS = 45;
/** Pages after which the log is written back: small, so that it begins anew several times. */
const CHECKPOINT = 20;

/** Numbers from 0 to 1, the same at every run (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What was promised, and how to find it. */
type Promised = [what: string, sql: string];

/** Takes one update and sends one message; what Telegram was told by then. */
async function step(updates: Inbox, deliveries: Ledger, n: number): Promise<Promised[]> {
  const told: Promised[] = [];
  await updates.take(n, JSON.stringify({ update_id: n, text: 'x'.repeat(300) }));
  if (n % 3 === 0) {
    await updates.settled();
    for (const id of [n - 2, n - 1, n])
      told.push([`update ${id}`, `SELECT 1 FROM updates_seen WHERE update_id = ${id}`]);
  }
  await deliveries.enqueue({ chat: n, thread: null }, { kind: 'notice', text: 'Good morning.' }, `${n}`);
  const [delivery] = await deliveries.take(testClock().now(), 1);
  if (!delivery) throw new Error('nothing is due');
  await deliveries.startPart(delivery.id, 0);
  told.push([`request ${n}`, `SELECT 1 FROM delivery_parts WHERE delivery = ${delivery.id}`]);
  if (n % 2 === 0) {
    await deliveries.partSent(delivery, 0, n, true);
    told.push([`message ${n}`, `SELECT 1 FROM delivery_parts WHERE message = ${n} AND state = 'sent'`]);
  }
  await updates.done(n);
  return told;
}

/** What was promised and is gone from a database that a loss left, which must be sound. */
function missing(left: Db, promised: readonly Promised[]): string[] {
  expect(left.raw.pragma('integrity_check', { simple: true })).toBe('ok');
  const gone = promised.filter(([, sql]) => left.get(sql) === undefined).map(([what]) => what);
  left.close();
  return gone;
}

/** Loses power after each of many steps, and within a checkpoint after every fifth; what was promised and is gone, and how many those were. */
async function lostPromises(log: (disk: () => Disk, path: string) => DiskLog) {
  const folder = testFolder();
  const path = join(folder, 'a.sqlite');
  const held: { disk?: Disk } = {};
  const disk = (): Disk => (held.disk ??= losingDisk(path, folder, chances(7)));
  openDatabase(path).close();
  const db = openDatabase(path, { log: log(disk, path) });
  migrate(db, testClock().now());
  db.raw.pragma('wal_checkpoint(TRUNCATE)');
  db.raw.pragma(`wal_autocheckpoint = ${CHECKPOINT}`);
  disk().wrote();
  const [updates, deliveries] = [inbox(db, testClock()), ledger(db, testClock())];
  const promised: Promised[] = [];
  const lost: string[] = [];
  let checkpoints = 0;
  for (let n = 1; n <= STEPS; n += 1) {
    promised.push(...(await step(updates, deliveries, n)));
    disk().wrote();
    lost.push(...missing(disk().afterLoss(), promised));
    if (n % 5 > 0) continue;
    db.raw.pragma('wal_checkpoint(PASSIVE)');
    const within = disk().withinCheckpoint();
    if (within) lost.push(...missing(within, promised));
    if (within) checkpoints += 1;
    disk().wrote();
  }
  db.close();
  return { lost, checkpoints };
}

test('after a power loss at any moment, within a checkpoint too, all that Telegram was told is there, and the database is sound', async () => {
  const { lost, checkpoints } = await lostPromises((disk, path) => diskLog(path, async () => disk().synchronised()));
  expect(lost).toEqual([]);
  expect(checkpoints).toBeGreaterThan(2);
});

test('without waiting for the disk it would not be', async () => {
  expect((await lostPromises(() => NO_LOG)).lost.length).toBeGreaterThan(0);
});
