import { existsSync } from 'node:fs';
import type { Finding } from '../../../core/ports/finding.ts';
import { examineBackups } from './backups.ts';
import { examineDatabase } from './database.ts';
import { examineFolder } from './folder.ts';

export interface ExamineParts {
  /** DATABASE_PATH, and the folders that are written. */
  path: string;
  backups: string;
  briefings: string;
  /** Milliseconds since 1970. */
  now: number;
}

/** `sound`: there is a database, and it can be opened and written. */
export interface Examined {
  findings: Finding[];
  sound: boolean;
}

/** What could be wrong with the database, its disk and its backups. Writes nothing; never throws. */
export function examineStorage({ path, backups, briefings, now }: ExamineParts): Examined {
  const findings = [
    ...examineFolder('database folder', path, 'DATABASE_PATH', true),
    ...examineFolder('backup folder', backups, 'BACKUP_PATH', false),
    ...examineFolder('briefings folder', briefings, 'BRIEFINGS_PATH', false),
    ...examineDatabase(path, now),
    ...examineBackups(backups, now),
  ];
  return { findings, sound: existsSync(path) && findings.every(({ state }) => state !== 'fault') };
}
