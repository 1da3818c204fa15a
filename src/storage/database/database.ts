import type { Database, Statement } from 'better-sqlite3';
import { diskLog, type DiskLog, NO_LOG } from './disk-log.ts';
import { Sqlite } from './driver.ts';
import { asStorageFault, StorageFault, unsuited } from './faults.ts';

export type Values = readonly (string | number | bigint | null | Uint8Array)[];

/** A row, or undefined where there is none. */
export type Found<T> = T | undefined;

/** One open database. Statements are prepared once and kept; see db/README.md for why there is no query builder here. */
export interface Db {
  readonly path: string;
  readonly raw: Database;
  /** Runs a statement; returns the number of rows it changed and the id of the row it inserted. */
  run(sql: string, values?: Values): { changes: number; id: number };
  get<T>(sql: string, values?: Values): Found<T>;
  all<T>(sql: string, values?: Values): T[];
  each<T>(sql: string, values?: Values): IterableIterator<T>;
  /**
   * Runs `work` as one writing transaction at once: all of it or nothing. Settles when it is on the disk; rejects with a StorageFault
   * for what SQLite reports.
   */
  write<T>(work: () => T): Promise<T>;
  /** As `write`, but does not wait for the disk: a power loss within a tenth of a second may undo it, the end of the program not. */
  note<T>(work: () => T): Promise<T>;
  /** Settles when everything noted so far is on the disk. */
  settled(): Promise<void>;
  /** Runs `work` on one snapshot. */
  read<T>(work: () => T): Promise<T>;
  close(): void;
}

/** Marks the file as ours ("DBrf"), so that another program's database is refused. */
const APPLICATION_ID = 0x44427266;
const BUSY_MS = 5000;
const CHECKPOINT_PAGES = 2000;

/** `log`: how what was committed reaches the disk; absent: through the file of the write-ahead log. */
export interface OpenOptions {
  readonly?: boolean;
  log?: DiskLog;
}

/**
 * Opens a database file, creating it unless `readonly`. Promises WAL, foreign keys and secure deletion; what
 * `write` reported as done survives a power loss. Throws StorageFault with a plain sentence.
 */
export function openDatabase(path: string, options: OpenOptions = {}): Db {
  try {
    const raw = new Sqlite(path, { readonly: options.readonly ?? false, timeout: BUSY_MS });
    configure(raw, options.readonly ?? false, path);
    return wrap(raw, path, options.log ?? (raw.memory ? NO_LOG : diskLog(path)));
  } catch (error) {
    throw asStorageFault(error, path);
  }
}

function configure(raw: Database, readonly: boolean, path: string): void {
  const owner = raw.pragma('application_id', { simple: true });
  const tables = raw.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number };
  if (owner !== APPLICATION_ID && tables.n > 0)
    throw new StorageFault('foreign', `${path} belongs to another program; Daybrief does not touch it.`);
  if (!readonly && tables.n === 0) {
    raw.pragma('page_size = 16384');
    raw.pragma(`application_id = ${APPLICATION_ID}`);
  }
  if (!readonly && path !== ':memory:' && raw.pragma('journal_mode = WAL', { simple: true }) !== 'wal')
    throw new StorageFault('unsuited', unsuited(path));
  raw.pragma('synchronous = NORMAL');
  raw.pragma('foreign_keys = ON');
  raw.pragma('secure_delete = ON');
  raw.pragma('cache_size = -32000');
  raw.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
}

function wrap(raw: Database, path: string, log: DiskLog): Db {
  const kept = new Map<string, Statement>();
  const prepared = (sql: string): Statement => {
    const known = kept.get(sql);
    if (known) return known;
    const statement = raw.prepare(sql);
    kept.set(sql, statement);
    return statement;
  };
  const inTransaction = raw.transaction((work: () => unknown) => work());
  const guarded = async <T>(mode: 'immediate' | 'deferred', work: () => T): Promise<T> => {
    try {
      return inTransaction[mode](work) as T;
    } catch (error) {
      throw asStorageFault(error, path);
    }
  };
  const changes = (): number => (prepared('SELECT total_changes() AS n').get() as { n: number }).n;
  const told = (error: unknown) => Promise.reject(asStorageFault(error, path));
  return {
    path,
    raw,
    run(sql, values = []) {
      const { changes, lastInsertRowid } = prepared(sql).run(...values);
      return { changes, id: Number(lastInsertRowid) };
    },
    get: <T>(sql: string, values: Values = []) => prepared(sql).get(...values) as Found<T>,
    all: <T>(sql: string, values: Values = []) => prepared(sql).all(...values) as T[],
    each: <T>(sql: string, values: Values = []) => prepared(sql).iterate(...values) as IterableIterator<T>,
    write: async (work) => {
      const before = changes();
      const result = await guarded('immediate', work);
      if (changes() > before) await log.reached().catch(told);
      return result;
    },
    note: (work) => {
      log.soon();
      return guarded('immediate', work);
    },
    settled: () => log.settled().catch(told),
    read: (work) => guarded('deferred', work),
    close: () => {
      log.close();
      raw.close();
    },
  };
}
