import type { Db } from './database.ts';

interface Waiting {
  work: () => unknown;
  resolve: (value: never) => void;
  reject: (error: unknown) => void;
}

/**
 * Runs pieces of work that come at the same time as one transaction: hundreds of deliveries share one synchronisation of the disk.
 * Each promise settles after the commit. When a piece fails, all are run again one by one, so that only the faulty one fails.
 */
export function grouped(db: Db): <T>(work: () => T) => Promise<T> {
  let waiting: Waiting[] = [];
  const flush = async (): Promise<void> => {
    const group = waiting;
    waiting = [];
    const results = await db.write(() => group.map(({ work }) => work())).catch(() => null);
    if (results) group.forEach(({ resolve }, at) => resolve(results[at] as never));
    else for (const one of group) await db.write(one.work).then(one.resolve as (value: unknown) => void, one.reject);
  };
  return <T>(work: () => T) =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ work, resolve, reject });
      if (waiting.length === 1) setImmediate(() => void flush());
    });
}
