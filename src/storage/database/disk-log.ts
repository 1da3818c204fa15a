import { closeSync, fdatasync, openSync } from 'node:fs';
import { setImmediate as turnOver } from 'node:timers/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const toDisk = promisify(fdatasync);
/** Milliseconds in which what nobody waits for is on the disk too. */
const SOON = 100;

/** The write-ahead log as a file: brings what was committed to the disk, beside the main thread. */
export interface DiskLog {
  /** Settles when everything committed before the call is on the disk; rejects with what the system says. */
  reached(): Promise<void>;
  /** The same a little later, for whoever does not wait. */
  soon(): void;
  /** Settles when everything that `soon` or `reached` was called for is on the disk. */
  settled(): Promise<void>;
  close(): void;
}

/** What is kept in memory alone reaches no disk. */
export const NO_LOG: DiskLog = {
  reached: async () => undefined,
  soon: () => undefined,
  settled: async () => undefined,
  close: () => undefined,
};

/**
 * The log of the database at `path`. SQLite keeps the file as long as a connection is open, and synchronises it by itself before it
 * writes any page back (synchronous = NORMAL); this adds what FULL would, without holding up whoever else is answered meanwhile.
 * One synchronisation serves all that is committed in one turn of the program, and while another one runs (group commit, DeWitt et
 * al., SIGMOD 1984).
 */
export function diskLog(path: string, synchronise: (file: number) => Promise<void> = toDisk): DiskLog {
  let file: number | null = null;
  let running = Promise.resolve();
  let next: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;
  let failed = false;
  /** The name of a new log stands in its folder. File systems that refuse this keep it with the file. */
  const named = async (): Promise<void> => {
    const folder = openSync(dirname(path), 'r');
    await synchronise(folder).catch(() => undefined);
    closeSync(folder);
  };
  const begin = async (): Promise<void> => {
    await turnOver();
    next = null;
    try {
      if (file === null) {
        file = openSync(`${path}-wal`, 'r');
        await named();
      }
      await synchronise(file);
      failed = false;
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  const reached = (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    next ??= running = running.then(begin, begin);
    return next;
  };
  return {
    reached,
    soon: () => {
      timer ??= setTimeout(() => void reached().catch(() => undefined), SOON).unref();
    },
    settled: () => (timer || failed ? reached() : running),
    close: () => {
      if (timer) clearTimeout(timer);
      void running.catch(() => undefined).then(() => file !== null && closeSync(file));
    },
  };
}
