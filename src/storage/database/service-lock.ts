import type { Database } from 'better-sqlite3';
import { Sqlite } from './driver.ts';
import { asStorageFault } from './faults.ts';

/** Held by the one service that delivers from a database; ends with `release` or with the process. */
export interface ServiceLock {
  release(): void;
}

/**
 * Takes the right to deliver from the database at `path`, null when another process has it. The lock is an open exclusive
 * transaction on a small side database: the operating system lets it go when the process ends, however it ends. Throws StorageFault
 * with a sentence when the side database cannot be made.
 */
export function takeServiceLock(path: string): ServiceLock | null {
  const file = `${path}-service`;
  let side: Database | null = null;
  try {
    side = new Sqlite(file, { timeout: 0 });
    side.pragma('locking_mode = EXCLUSIVE');
    side.exec('BEGIN EXCLUSIVE');
    const held = side;
    return { release: () => void held.close() };
  } catch (error) {
    side?.close();
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return null;
    throw asStorageFault(error, file);
  }
}
