import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Db } from './database.ts';
import { asStorageFault, StorageFault } from './faults.ts';

export interface Migration {
  version: number;
  name: string;
  sql: string;
  checksum: string;
}

const FOLDER = new URL('../../../db/migrations/', import.meta.url);
const LEDGER = `CREATE TABLE IF NOT EXISTS schema_migrations (
  version INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  checksum TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT`;

/** The migrations that this program ships, in order. Line endings do not count in the checksum. */
export function shippedMigrations(): Migration[] {
  const files = readdirSync(FOLDER).filter((file) => /^\d{4}_\w+\.sql$/.test(file));
  return files.sort().map((name) => {
    const sql = readFileSync(new URL(name, FOLDER), 'utf8').replaceAll('\r\n', '\n');
    const checksum = createHash('sha256').update(sql).digest('hex');
    return { version: Number(name.slice(0, 4)), name, sql, checksum };
  });
}

/**
 * Brings the schema up to this program's, each migration in its own transaction, and returns the names of those applied.
 * Throws StorageFault for a schema of a newer program and for a migration that was changed after it was applied.
 */
export function migrate(db: Db, now: string, migrations: readonly Migration[] = shippedMigrations()): string[] {
  try {
    db.raw.exec(LEDGER);
    const pending = pendingMigrations(db, migrations);
    for (const migration of pending) apply(db, migration, now);
    return pending.map((migration) => migration.name);
  } catch (error) {
    throw asStorageFault(error, db.path);
  }
}

/** What `migrate` would apply. Throws as it does. */
export function pendingMigrations(db: Db, migrations: readonly Migration[] = shippedMigrations()): Migration[] {
  const exists = db.get(`SELECT 1 FROM sqlite_schema WHERE name = 'schema_migrations'`) !== undefined;
  const applied = exists ? appliedMigrations(db) : [];
  for (const row of applied) {
    const known = migrations.find((migration) => migration.version === row.version);
    if (!known) {
      throw new StorageFault(
        'newer',
        `${db.path} was written by a newer Daybrief (schema ${row.version}). Install that version, or restore an older backup.`,
      );
    }
    if (known.checksum !== row.checksum)
      throw new StorageFault('other', `Migration ${known.name} was changed after it had been applied to ${db.path}.`);
  }
  return migrations.filter((migration) => !applied.some((row) => row.version === migration.version));
}

function appliedMigrations(db: Db): { version: number; checksum: string }[] {
  return db.all('SELECT version, checksum FROM schema_migrations ORDER BY version');
}

function apply(db: Db, migration: Migration, now: string): void {
  const step = db.raw.transaction(() => {
    // Another process may have applied it while this one waited for the lock.
    if (db.get('SELECT 1 FROM schema_migrations WHERE version = ?', [migration.version])) return;
    db.raw.exec(migration.sql);
    const values = [migration.version, migration.name, migration.checksum, now];
    db.run('INSERT INTO schema_migrations (version, name, checksum, at) VALUES (?, ?, ?, ?)', values);
  });
  step.immediate();
}
