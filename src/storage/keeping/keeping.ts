import type { Clock } from '../../core/ports/clock.ts';
import type { BackupReport } from './backup.ts';
import { restore, type Restored } from './restore.ts';
import { openStorage, type Storage } from '../storage.ts';
import { dump } from './transfer/dump.ts';
import { load } from './transfer/load.ts';

/** The database as a whole, for the verbs that keep it. Each opens it for itself and throws StorageFault with a sentence. */
export interface Keeping {
  backup(to: string): Promise<BackupReport>;
  restore(from: string): Restored;
  /** Everything as lines of JSON, of one moment. */
  dump(): Iterable<string>;
  /** A new database out of such lines; the number of rows. */
  load(lines: AsyncIterable<string>): Promise<number>;
  /** Names of the migrations that were applied. */
  migrate(): string[];
}

/** The verbs on the database at `path`. Nothing is opened before one is called. */
export function keeping(path: string, clock: Clock): Keeping {
  const opened = async <T>(work: (storage: Storage) => Promise<T>): Promise<T> => {
    const storage = openStorage(path, clock, []);
    try {
      return await work(storage);
    } finally {
      storage.close();
    }
  };
  return {
    backup: (to) => opened((storage) => storage.backup(to)),
    restore: (from) => restore(from, path, clock.now()),
    dump: () => dump(path, clock.now()),
    load: (lines) => load(path, lines, clock.now()),
    migrate: () => {
      const storage = openStorage(path, clock, []);
      storage.close();
      return storage.migrated;
    },
  };
}
