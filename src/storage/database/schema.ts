import type { Db } from './database.ts';

/** The schema as statements, in the order in which they were made; the shadow tables of full-text indexes are left out. */
export function schemaOf(db: Db): string {
  const rows: { name: string; sql: string | null }[] = db.all('SELECT name, sql FROM sqlite_schema ORDER BY rowid');
  const shadows = rows.filter((row) => row.sql?.startsWith('CREATE VIRTUAL')).map((row) => `${row.name}_`);
  const own = rows.filter((row) => row.sql !== null && !shadows.some((shadow) => row.name.startsWith(shadow)));
  return own.map((row) => `${row.sql};\n`).join('\n');
}
