import { Worker } from 'node:worker_threads';
import { openDatabase, type Db } from './database.ts';
import { StorageFault } from './faults.ts';

/** Tables that stay small or whose damage would stop deliveries; looked through at every start. */
const QUICK = ['schema_migrations', 'days', 'slots', 'settings', 'held_editions', 'stale_days'];

/** A check that takes the same short time for ten articles and a million. Throws StorageFault when the file is damaged. */
export function quickCheck(db: Db): void {
  for (const table of QUICK) {
    const found: { quick_check: string }[] = db.all(`PRAGMA quick_check('${table}')`);
    const fault = found.find((row) => row.quick_check !== 'ok');
    if (fault) throw damaged(db.path, fault.quick_check);
  }
}

/** Reads the whole file: structure, indexes, foreign keys. Returns what is wrong, empty when all is well. */
export function fullCheck(path: string): string[] {
  const db = openDatabase(path, { readonly: true });
  try {
    const found: { integrity_check: string }[] = db.all('PRAGMA integrity_check(20)');
    const faults = found.map((row) => row.integrity_check).filter((words) => words !== 'ok');
    const orphans: { table: string }[] = db.all('PRAGMA foreign_key_check');
    return [...faults, ...new Set(orphans.map((row) => `rows of ${row.table} refer to nothing`))];
  } finally {
    db.close();
  }
}

/** `fullCheck` in a worker thread, so that the bot answers meanwhile. `program` is the worker as built. */
export function fullCheckAside(
  path: string,
  program = new URL('./check-worker.js', import.meta.url),
): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: path });
    worker.once('message', (faults: string[]) => resolve(faults));
    worker.once('error', reject);
  });
}

function damaged(path: string, detail: string): StorageFault {
  return new StorageFault(
    'corrupt',
    `${path} is damaged. Stop the service and run "daybrief restore" with the last backup.`,
    {
      cause: new Error(detail),
    },
  );
}
