import { rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fullCheck } from '../database/check.ts';
import { openDatabase, type Db } from '../database/database.ts';
import { asStorageFault, StorageFault } from '../database/faults.ts';
import { pendingMigrations } from '../database/migrate.ts';

/** What a verified backup holds. */
export interface BackupReport {
  path: string;
  articles: number;
  editions: number;
  chats: number;
}

/**
 * Copies the database while it is in use, opens the copy, checks all of it, and only then gives it its name: a file called `to` is
 * always a good backup. `check` reads the whole copy and names its faults. Throws StorageFault and leaves nothing behind otherwise.
 */
export async function backup(
  db: Db,
  to: string,
  check: (path: string) => string[] | Promise<string[]> = fullCheck,
): Promise<BackupReport> {
  if (resolve(to) === resolve(db.path)) throw new StorageFault('other', `${to} is the database itself.`);
  const partial = `${to}.partial`;
  try {
    await db.raw.backup(partial);
    const report = { ...reportOf(partial, await check(partial)), path: to };
    await rename(partial, to);
    return report;
  } catch (error) {
    throw asStorageFault(error, to);
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${partial}${suffix}`, { force: true });
  }
}

/** Opens a backup and checks all of it. Throws StorageFault when it cannot be restored by this program. */
export function verifyBackup(path: string): BackupReport {
  return reportOf(path, fullCheck(path));
}

function reportOf(path: string, faults: readonly string[]): BackupReport {
  if (faults.length > 0) throw new StorageFault('corrupt', `${path} is damaged: ${faults.join('; ')}`);
  const copy = openDatabase(path, { readonly: true });
  try {
    pendingMigrations(copy);
    const count = (table: string): number => copy.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0;
    return { path, articles: count('articles'), editions: count('editions'), chats: count('chats') };
  } finally {
    copy.close();
  }
}
