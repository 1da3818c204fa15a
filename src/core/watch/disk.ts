/** Room on the disk of the database, in bytes. */
export interface Disk {
  free: number;
  /** What the database takes now, with its log. */
  database: number;
}

const MEGABYTE = 1024 * 1024;
/** Less than this is too little for anything; a backup needs as much as the database, and as much again while it is checked. */
const LEAST = 200 * MEGABYTE;

/** A sentence when the disk is too full for the next backup and the days to come; null while there is room. */
export function diskLow({ free, database }: Disk): string | null {
  const needed = Math.max(LEAST, 2 * database);
  if (free >= needed) return null;
  return `The disk has ${megabytes(free)} free; the next backups and days need ${megabytes(needed)}.`;
}

export function megabytes(bytes: number): string {
  return `${Math.floor(bytes / MEGABYTE)} MB`;
}
