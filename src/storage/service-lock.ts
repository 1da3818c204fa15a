import Sqlite from 'better-sqlite3';

/** Held by the one service that delivers from a database; ends with `release` or with the process. */
export interface ServiceLock {
  release(): void;
}

/**
 * Takes the right to deliver from the database at `path`, null when another process has it. The lock is an open exclusive
 * transaction on a small side database: the operating system lets it go when the process ends, however it ends.
 */
export function takeServiceLock(path: string): ServiceLock | null {
  const side = new Sqlite(`${path}-service`, { timeout: 0 });
  try {
    side.pragma('locking_mode = EXCLUSIVE');
    side.exec('BEGIN EXCLUSIVE');
    return { release: () => side.close() };
  } catch (error) {
    side.close();
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return null;
    throw error;
  }
}
