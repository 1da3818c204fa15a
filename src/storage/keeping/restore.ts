import { copyFileSync, existsSync } from 'node:fs';
import { type BackupReport, verifyBackup } from './backup.ts';
import { openDatabase } from '../database/database.ts';
import { asStorageFault, StorageFault } from '../database/faults.ts';
import { moveDatabase, removeDatabase } from '../database/files.ts';
import { migrate } from '../database/migrate.ts';
import { takeServiceLock } from '../database/service-lock.ts';

/** What a restore did. `aside` is where the database that was there before lies now; null when there was none. */
export interface Restored extends BackupReport {
  aside: string | null;
}

/**
 * Puts a backup in the place of the database at `path`. The backup is copied beside it, checked whole and brought to this program's
 * schema before anything is moved; the database that was there is kept aside. Throws StorageFault, and changes nothing, when a
 * service runs, when the backup is damaged, missing or of a newer program, and when the disk is too full.
 */
export function restore(from: string, path: string, now: string): Restored {
  if (!existsSync(from)) throw new StorageFault('missing', `There is no backup ${from}.`);
  const lock = takeServiceLock(path);
  if (!lock) throw new StorageFault('locked', `A service is running on ${path}. Stop it, then restore.`);
  const partial = `${path}.restoring`;
  try {
    removeDatabase(partial);
    copyFileSync(from, partial);
    const report = verifyBackup(partial);
    bring(partial, now);
    const aside = existsSync(path) ? `${path}.before-${now.replace(/[^\dT]/g, '').slice(0, 15)}` : null;
    if (aside) moveDatabase(path, aside);
    moveDatabase(partial, path);
    return { ...report, path: from, aside };
  } catch (error) {
    if (error instanceof StorageFault) throw named(error, partial, from);
    throw asStorageFault(noRoom(error) ?? error, path);
  } finally {
    removeDatabase(partial);
    lock.release();
  }
}

/** Applies what this program adds to the schema, and closes the copy as one file. */
function bring(path: string, now: string): void {
  const db = openDatabase(path);
  try {
    migrate(db, now);
    db.raw.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}

/** The operator knows the backup by its own name, not by that of the copy; a damaged one is not mended by restoring it. */
function named(fault: StorageFault, partial: string, from: string): StorageFault {
  const [what = ''] = fault.message.split(/[.;] /);
  const words = fault.code === 'corrupt' ? `${what}. Take an older backup; nothing was changed.` : fault.message;
  return new StorageFault(fault.code, words.replaceAll(partial, from), { cause: fault });
}

function noRoom(error: unknown): StorageFault | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code !== 'ENOSPC') return null;
  return new StorageFault('full', 'The disk is too full to restore; nothing was changed.', { cause: error });
}
