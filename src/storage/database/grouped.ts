import type { Db } from './database.ts';

interface Waiting {
  work: () => unknown;
  resolve: (value: never) => void;
  reject: (error: unknown) => void;
}

/** Milliseconds between two transactions: at the free rate each piece goes at once, at a thousand a second some twenty share one. */
const BETWEEN = 20;

/**
 * Runs pieces of work that come close together as one transaction: many deliveries share one synchronisation of the disk.
 * Each promise settles after the commit. When a piece fails, all are run again one by one, so that only the faulty one fails.
 */
export function grouped(db: Db): <T>(work: () => T) => Promise<T> {
  let waiting: Waiting[] = [];
  let last = -Infinity;
  const flush = async (): Promise<void> => {
    const group = waiting;
    waiting = [];
    const results = await db.write(() => group.map(({ work }) => work())).catch(() => null);
    last = performance.now();
    if (results) group.forEach(({ resolve }, at) => resolve(results[at] as never));
    else for (const one of group) await db.write(one.work).then(one.resolve as (value: unknown) => void, one.reject);
  };
  const begin = (): void => {
    const wait = last + BETWEEN - performance.now();
    if (wait > 0) setTimeout(() => void flush(), wait);
    else setImmediate(() => void flush());
  };
  return <T>(work: () => T) =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ work, resolve, reject });
      if (waiting.length === 1) begin();
    });
}
