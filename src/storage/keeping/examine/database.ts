import { existsSync } from 'node:fs';
import { type Finding, well } from '../../../core/ports/finding.ts';
import { saidIn } from '../../../core/watch/alerts.ts';
import { diskLow, megabytes } from '../../../core/watch/disk.ts';
import { ENGLISH_ALERTS } from '../../../core/watch/en.ts';
import { fullCheck } from '../../database/check.ts';
import { type Db, openDatabase } from '../../database/database.ts';
import { diskOf } from '../../database/disk.ts';
import { StorageFault, type StorageFaultCode } from '../../database/faults.ts';
import { pendingMigrations } from '../../database/migrate.ts';
import { takeServiceLock } from '../../database/service-lock.ts';

const ABOUT = 'database';
const RESTORE = 'stop the service and run `daybrief restore` with the last backup';
const RIGHTS = 'give this user the right to read and write it and its folder';
const REMEDY: Readonly<Record<StorageFaultCode, string>> = {
  corrupt: RESTORE,
  other: RESTORE,
  failing: 'look at the log of the system (dmesg) and move the database to a sound disk',
  full: 'make room on the disk',
  locked: 'wait for the other program, or end it',
  readonly: RIGHTS,
  missing: RIGHTS,
  newer: 'install the newer version of the program, or restore an older backup',
  unsuited: 'set DATABASE_PATH to a file on a local disk',
  foreign: 'set DATABASE_PATH to a file of its own',
};

/** The whole database read and checked, its schema, its clock, its lock, its disk. Never throws. */
export function examineDatabase(path: string, now: number): Finding[] {
  if (!existsSync(path)) return [well(ABOUT, `${path} does not exist yet; the first command that needs it makes it`)];
  return [inside(path, now), lock(path), disk(path)].flat();
}

function inside(path: string, now: number): Finding[] {
  try {
    const damages = fullCheck(path);
    if (damages.length > 0)
      return [
        { about: ABOUT, state: 'fault', says: `${path} is damaged: ${damages.slice(0, 3).join('; ')}`, todo: RESTORE },
      ];
    const db = openDatabase(path, { readonly: true });
    try {
      return [well(ABOUT, `${path}: every page and index was read and is sound`), ...schema(db), ...clock(db, now)];
    } finally {
      db.close();
    }
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    return [{ about: ABOUT, state: 'fault', says, todo: error instanceof StorageFault ? REMEDY[error.code] : RESTORE }];
  }
}

function schema(db: Db): Finding[] {
  const pending = pendingMigrations(db);
  if (pending.length === 0) return [well('schema', 'as this program knows it')];
  const says = `${pending.length} migrations are pending`;
  return [
    { about: 'schema', state: 'warn', says, todo: 'run `daybrief migrate`, or start the service, which does it' },
  ];
}

/** A clock that went back would plan deliveries twice or not at all. */
function clock(db: Db, now: number): Finding[] {
  if (pendingMigrations(db).length > 0) return [];
  const newest = db.get<{ at: string | null }>('SELECT max(received_at) AS at FROM article_versions')?.at ?? null;
  if (newest === null || Date.parse(newest) <= now + 60_000) return [];
  const says = `the newest article was stored at ${newest}, which this machine's clock has not reached`;
  return [{ about: 'clock', state: 'fault', says, todo: 'set the clock (timedatectl set-ntp true)' }];
}

function lock(path: string): Finding[] {
  try {
    const taken = takeServiceLock(path);
    taken?.release();
    return [well('service', taken ? 'no service is running' : 'a service is running')];
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    return [
      { about: 'service', state: 'fault', says: `its lock cannot be made: ${says}`, todo: 'see the database folder' },
    ];
  }
}

function disk(path: string): Finding[] {
  const found = diskOf(path);
  const low = diskLow(found);
  if (low === null)
    return [well('disk', `${megabytes(found.free)} free, the database takes ${megabytes(found.database)}`)];
  return [
    {
      about: 'disk',
      state: 'warn',
      says: saidIn(ENGLISH_ALERTS, low),
      todo: 'make room, lower BACKUP_KEEP, or set KEEP_DAYS',
    },
  ];
}
