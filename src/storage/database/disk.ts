import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Disk } from '../../core/watch/disk.ts';

/** Room on the disk that holds the database at `path`, and what the database takes. Throws when its folder is missing. */
export function diskOf(path: string): Disk {
  const { bavail, bsize } = statfsSync(dirname(path));
  const sizes = ['', '-wal'].map((suffix) => statSync(`${path}${suffix}`, { throwIfNoEntry: false })?.size ?? 0);
  return { free: bavail * bsize, database: sizes.reduce((sum, size) => sum + size, 0) };
}
