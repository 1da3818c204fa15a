import { existsSync, renameSync, rmSync } from 'node:fs';

/** What SQLite keeps beside a database in WAL mode. */
const BESIDE = ['', '-wal', '-shm'];

/** Removes a database with what lies beside it; nothing when there is none. */
export function removeDatabase(path: string): void {
  for (const suffix of BESIDE) rmSync(`${path}${suffix}`, { force: true });
}

/** Moves a database with what lies beside it, so that also a damaged one stays whole. */
export function moveDatabase(from: string, to: string): void {
  for (const suffix of BESIDE) if (existsSync(`${from}${suffix}`)) renameSync(`${from}${suffix}`, `${to}${suffix}`);
}
