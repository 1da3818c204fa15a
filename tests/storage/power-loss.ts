import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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
  /** Opens what a power loss may leave while pages are being written back; null where none were since the last call of `wrote`, or the log began anew since. */
  withinCheckpoint(): Db | null;
}

/** A disk under the database at `path`; what a loss leaves of what is not certain follows from `chance`. */
export function losingDisk(path: string, folder: string, chance: () => number): Disk {
  const log = `${path}-wal`;
  const read = (file: string) => (existsSync(file) ? readFileSync(file) : Buffer.alloc(0));
  let certain = read(log);
  /** As it stood at the last call of `wrote`. */
  let before = { pages: read(path), log: certain };
  let losses = 0;
  const left = (pages: Buffer, frames: Buffer): Db => {
    const image = join(folder, `loss-${losses++}.sqlite`);
    writeFileSync(image, pages);
    writeFileSync(`${image}-wal`, frames);
    return openDatabase(image);
  };
  return {
    synchronised: () => {
      certain = read(log);
    },
    wrote: () => {
      const pages = read(path);
      if (!pages.equals(before.pages)) certain = read(log);
      before = { pages, log: read(log) };
    },
    afterLoss: () => left(read(path), torn(read(log), certain, chance)),
    withinCheckpoint: () => {
      const [pages, frames] = [read(path), read(log)];
      // The log was brought to the disk before the first page was, and begins anew only when the last one is there too.
      if (pages.equals(before.pages) || !isSameLog(frames, before.log)) return null;
      return left(halfWritten(pages, before.pages, chance), frames);
    },
  };
}

const isSameLog = (now: Buffer, before: Buffer): boolean => now.subarray(...SALTS).equals(before.subarray(...SALTS));

/** Pages as they may stand while they are written: each sector the new one, the old one, or empty; the file as long as before or now. */
function halfWritten(now: Buffer, before: Buffer, chance: () => number): Buffer {
  const pages = Buffer.from(now);
  for (let at = 0; at < pages.length; at += SECTOR) {
    const end = Math.min(at + SECTOR, pages.length);
    const old = Buffer.alloc(end - at);
    before.copy(old, 0, at, end);
    const fate = chance();
    if (fate < 0.5) old.copy(pages, at);
    else if (fate < 0.6 && !old.equals(pages.subarray(at, end))) pages.fill(0, at, end);
  }
  return chance() < 0.5 ? pages : pages.subarray(0, Math.max(before.length, SECTOR));
}

/** The log as it may stand after a loss: of what came since it was certain each sector is there, old, or empty, and the end is cut off. */
function torn(now: Buffer, certain: Buffer, chance: () => number): Buffer {
  const kept = isSameLog(now, certain) ? certain.length : 0;
  const left = Buffer.from(now);
  for (let at = kept; at < left.length; at += SECTOR) {
    const fate = chance();
    if (fate < 0.25) left.fill(0, at, Math.min(at + SECTOR, left.length));
    else if (fate < 0.4 && at < certain.length) certain.copy(left, at, at, at + SECTOR);
  }
  return left.subarray(0, kept + Math.floor(chance() * (left.length - kept + 1)));
}
