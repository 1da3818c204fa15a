import type { Db } from './database.ts';

/** Table `settings`: single values of the program itself. */
export function setting(db: Db, key: string): string | null {
  return db.get<{ value: string }>('SELECT value FROM settings WHERE key = ?', [key])?.value ?? null;
}

/** Null removes the value. */
export function setSetting(db: Db, key: string, value: string | null): void {
  if (value === null) db.run('DELETE FROM settings WHERE key = ?', [key]);
  else db.run('INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)', [key, value]);
}

/** A number that grows whenever what is known of any day may have changed. */
export function ledgerVersion(db: Db): number {
  return Number(setting(db, 'ledger') ?? 0);
}

export function bumpLedger(db: Db): void {
  setSetting(db, 'ledger', String(ledgerVersion(db) + 1));
}
