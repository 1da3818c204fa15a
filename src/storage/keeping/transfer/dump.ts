import { openDatabase } from '../../database/database.ts';
import { asStorageFault } from '../../database/faults.ts';
import { carried, type Row, TABLES } from './tables.ts';

/** The format of the lines; a reader refuses one that it does not know. */
export const FORMAT = 1;

/**
 * Everything in the database at `path` as lines of JSON, of one moment, while it is in use: a header with the format and the schema,
 * a line for every row, and an end that says how many, so that a cut file is known for one. Holds one row at a time in memory.
 */
export function* dump(path: string, at: string): Generator<string> {
  const db = openDatabase(path, { readonly: true });
  try {
    db.raw.exec('BEGIN');
    const newest = db.get<{ n: number }>('SELECT max(version) AS n FROM schema_migrations')?.n ?? 0;
    yield JSON.stringify({ daybrief: 'export', format: FORMAT, schema: newest, at });
    let rows = 0;
    for (const table of TABLES)
      for (const row of db.each<Row>(`SELECT * FROM ${table}`)) {
        rows += 1;
        yield JSON.stringify({ table, row: carried(table, row) });
      }
    yield JSON.stringify({ daybrief: 'end', rows });
  } catch (error) {
    throw asStorageFault(error, path);
  } finally {
    db.close();
  }
}
