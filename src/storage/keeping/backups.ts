import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../core/model.ts';
import { makeFolder } from '../database/database-place.ts';

/** Nightly backups carry their instant, so that their names sort by age. */
const NAME = /^daybrief-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z\.sqlite$/;

const backupName = (at: Instant): string => `daybrief-${at.slice(0, 19).replaceAll(':', '')}Z.sqlite`;

/** The instant in a backup's name; null for any other file. */
export function instantOf(name: string): Instant | null {
  const found = NAME.exec(name);
  return found ? `${found[1]}T${found[2]}:${found[3]}:${found[4]}Z` : null;
}

/** The nightly backups in a folder, oldest first; none when there is no such folder. */
export function backupsIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => NAME.test(name))
      .sort();
  } catch {
    return [];
  }
}

/**
 * Makes one more backup in `folder`, then removes the oldest until `keep` are left: never one before the new one is good. Other files
 * are left alone. Returns the path; rejects as `make` does.
 */
export async function backupInto(
  folder: string,
  keep: number,
  at: Instant,
  make: (path: string) => Promise<unknown>,
): Promise<string> {
  makeFolder(folder);
  const path = join(folder, backupName(at));
  await make(path);
  for (const name of backupsIn(folder).slice(0, -keep)) rmSync(join(folder, name), { force: true });
  return path;
}
