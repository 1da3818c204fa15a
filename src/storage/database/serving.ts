import type { Db } from './database.ts';
import { StorageFault } from './faults.ts';
import { takeServiceLock } from './service-lock.ts';
import { setSetting, setting } from './settings.ts';

const RUNNING = 'service running since';

/** The one program that delivers from a database, while it does. */
export interface Service {
  /** True when the one before did not end properly: the whole file should be checked (`fullCheckAside`). */
  uncleanStop: boolean;
  /** A proper end; without it the next start knows. */
  end(): Promise<void>;
}

/** Begins to serve. Throws StorageFault 'locked' with a sentence when another program serves this database. */
export async function beginService(db: Db, now: string): Promise<Service> {
  const lock = takeServiceLock(db.path);
  if (lock === null)
    throw new StorageFault(
      'locked',
      `Another "daybrief start" serves ${db.path}. Stop it first; other commands work beside it.`,
    );
  const before = await db.read(() => setting(db, RUNNING));
  await db.write(() => setSetting(db, RUNNING, now));
  return {
    uncleanStop: before !== null,
    async end() {
      await db.write(() => setSetting(db, RUNNING, null));
      lock.release();
    },
  };
}
