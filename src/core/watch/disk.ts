import { type Said, said } from './alerts.ts';

/** Room on the disk of the database, in bytes. */
export interface Disk {
  free: number;
  /** What the database takes now, with its log. */
  database: number;
}

const MEGABYTE = 1024 * 1024;
/** Less than this is too little for anything; a backup needs as much as the database, and as much again while it is checked. */
const LEAST = 200 * MEGABYTE;

/** What has to be told when the disk is too full for the next backup and the days to come; null while there is room. */
export function diskLow({ free, database }: Disk): Said | null {
  const needed = Math.max(LEAST, 2 * database);
  return free >= needed ? null : said('disk', { free: megabytes(free), needed: megabytes(needed) });
}

export function megabytes(bytes: number): string {
  return `${Math.floor(bytes / MEGABYTE)} MB`;
}
