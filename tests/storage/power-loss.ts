import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase, type Db } from '../../src/storage/database/database.ts';

const SECTOR = 512;
/** Where the header of a write-ahead log has the two numbers that are new whenever the log begins anew. */
const SALTS = [16, 24] as const;

/** A disk that keeps for certain only what it was told to bring to the platter. */
export interface Disk {
  /** To be called whenever everything written so far is brought to the disk. */
  synchronised(): void;
  /** To be called after every transaction that nobody waits for: SQLite by itself brings the log to the disk before it writes pages back, then those. */
  wrote(): void;
  /** Opens what a power loss now may leave. */
  afterLoss(): Db;
}

/** A disk under the database at `path`; what a loss leaves of what is not certain follows from `chance`. */
export function losingDisk(path: string, folder: string, chance: () => number): Disk {
  const log = `${path}-wal`;
  const read = (file: string) => (existsSync(file) ? readFileSync(file) : Buffer.alloc(0));
  let certain = { pages: read(path), log: read(log) };
  let losses = 0;
  return {
    synchronised: () => {
      certain = { pages: read(path), log: read(log) };
    },
    wrote: () => {
      const pages = read(path);
      if (!pages.equals(certain.pages)) certain = { pages, log: read(log) };
    },
    afterLoss: () => {
      const image = join(folder, `loss-${losses++}.sqlite`);
      copyFileSync(path, image);
      writeFileSync(`${image}-wal`, torn(read(log), certain.log, chance));
      return openDatabase(image);
    },
  };
}

/** The log as it may stand after a loss: of what came since it was certain each sector is there, old, or empty, and the end is cut off. */
function torn(now: Buffer, certain: Buffer, chance: () => number): Buffer {
  const same = now.subarray(...SALTS).equals(certain.subarray(...SALTS));
  const kept = same ? certain.length : 0;
  const left = Buffer.from(now);
  for (let at = kept; at < left.length; at += SECTOR) {
    const fate = chance();
    if (fate < 0.25) left.fill(0, at, Math.min(at + SECTOR, left.length));
    else if (fate < 0.4 && at < certain.length) certain.copy(left, at, at, at + SECTOR);
  }
  return left.subarray(0, kept + Math.floor(chance() * (left.length - kept + 1)));
}
