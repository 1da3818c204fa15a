import { existsSync, renameSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { fullCheck } from '../../database/check.ts';
import { openDatabase, type Db } from '../../database/database.ts';
import { asStorageFault, StorageFault } from '../../database/faults.ts';
import { removeDatabase } from '../../database/files.ts';
import { migrate, shippedMigrations } from '../../database/migrate.ts';
import { takeServiceLock } from '../../database/service-lock.ts';
import { FORMAT } from './dump.ts';
import { reindex } from './reindex.ts';
import { kept, type Table, TABLES } from './tables.ts';

const headerSchema = z.object({ daybrief: z.literal('export'), format: z.number(), schema: z.number() });
const rowSchema = z.object({ table: z.enum(TABLES), row: z.record(z.string(), z.unknown()) });
const endSchema = z.object({ daybrief: z.literal('end'), rows: z.number() });

/**
 * Makes the database at `path` out of the lines of an export; returns the number of rows. It is built beside, checked whole, and only
 * then gets its name. Throws StorageFault, and changes nothing, where there is a database with articles or chats already, where a
 * service runs, and for lines that are cut, broken or of a newer program.
 */
export async function load(path: string, lines: AsyncIterable<string>, now: string): Promise<number> {
  const lock = takeServiceLock(path);
  if (!lock) throw new StorageFault('locked', `A service is running on ${path}. Stop it first.`);
  const partial = `${path}.importing`;
  try {
    refuseFull(path);
    removeDatabase(partial);
    const rows = await build(partial, lines, now);
    const faults = fullCheck(partial);
    if (faults.length > 0) throw bad(`what it makes is damaged: ${faults.join('; ')}`);
    removeDatabase(path);
    renameSync(partial, path);
    return rows;
  } catch (error) {
    throw asStorageFault(error, path);
  } finally {
    removeDatabase(partial);
    lock.release();
  }
}

async function build(path: string, lines: AsyncIterable<string>, now: string): Promise<number> {
  const db = openDatabase(path);
  try {
    const rows = await fill(db, lines, now);
    migrate(db, now);
    await db.write(() => reindex(db));
    db.raw.pragma('wal_checkpoint(TRUNCATE)');
    return rows;
  } finally {
    db.close();
    for (const suffix of ['-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
  }
}

async function fill(db: Db, lines: AsyncIterable<string>, now: string): Promise<number> {
  let insert: ((table: Table, row: Record<string, unknown>) => void) | null = null;
  let [rows, ended] = [0, false];
  for await (const line of lines) {
    const value = parsed(line, rows);
    if (!insert) {
      begin(db, value, now);
      insert = inserter(db);
      continue;
    }
    const end = endSchema.safeParse(value);
    if (end.success && end.data.rows !== rows) throw bad(`it names ${end.data.rows} rows and holds ${rows}`);
    ended ||= end.success;
    if (end.success) continue;
    const row = rowSchema.safeParse(value);
    if (!row.success) throw bad(`row ${rows + 1} is of no table that this program knows`);
    insert(row.data.table, row.data.row);
    rows += 1;
  }
  if (!ended) throw bad('it is cut: its end is missing');
  db.raw.exec('COMMIT');
  return rows;
}

/** Brings the new database to the schema that the rows were written with; later migrations come after them. */
function begin(db: Db, value: unknown, now: string): void {
  const header = headerSchema.safeParse(value);
  if (!header.success) throw bad('its first line is not the header of an export');
  const { format, schema } = header.data;
  const shipped = shippedMigrations();
  if (format > FORMAT || schema > (shipped.at(-1)?.version ?? 0))
    throw new StorageFault('newer', 'The export was written by a newer Daybrief; import it with that version.');
  migrate(
    db,
    now,
    shipped.filter(({ version }) => version <= schema),
  );
  db.raw.exec('BEGIN IMMEDIATE');
}

function inserter(db: Db): (table: Table, row: Record<string, unknown>) => void {
  const columns = new Map(
    TABLES.map((table) => [table, db.all<{ name: string; type: string }>(`PRAGMA table_info('${table}')`)]),
  );
  return (table, row) => {
    const known = columns.get(table) ?? [];
    const blobs = known.filter(({ type }) => type === 'BLOB').map(({ name }) => name);
    const values = kept(table, row, blobs);
    const names = known.map(({ name }) => name).filter((name) => name in values);
    const marks = names.map(() => '?').join(', ');
    db.run(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${marks})`,
      names.map((name) => values[name] ?? null),
    );
  };
}

function refuseFull(path: string): void {
  if (!existsSync(path)) return;
  const db = openDatabase(path, { readonly: true });
  try {
    const has = (table: string): boolean =>
      db.get('SELECT 1 FROM sqlite_schema WHERE name = ?', [table]) !== undefined &&
      db.get(`SELECT 1 FROM ${table} LIMIT 1`) !== undefined;
    if (has('articles') || has('chats'))
      throw new StorageFault('other', `${path} holds articles or chats already; import into a new DATABASE_PATH.`);
  } finally {
    db.close();
  }
}

function parsed(line: string, row: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new StorageFault('other', `The export cannot be read: line ${row + 2} is not JSON.`, { cause: error });
  }
}

function bad(why: string): StorageFault {
  return new StorageFault('other', `The export cannot be read: ${why}.`);
}
