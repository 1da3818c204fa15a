export type StorageFaultCode =
  | 'full'
  | 'failing'
  | 'locked'
  | 'corrupt'
  | 'readonly'
  | 'missing'
  | 'newer'
  | 'foreign'
  | 'unsuited'
  | 'other';

/** What stopped the database: a code for programs, a plain sentence as message, SQLite's own words as cause. */
export class StorageFault extends Error {
  readonly code: StorageFaultCode;

  constructor(code: StorageFaultCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'StorageFault';
    this.code = code;
  }
}

/** The file system lacks what SQLite needs: locks, or memory that programs share. */
export function unsuited(path: string): string {
  return `The file system of ${path} (a network share?) refuses the locks that a database needs. Put DATABASE_PATH on a local disk.`;
}

const full = (path: string): string => `The disk is full: nothing was written to ${path}. Make room and run it again.`;

/** SQLite tells a full disk apart, so what is left is the disk itself, its cable or controller, or the machine that offers it. */
const failing = (path: string): string =>
  `The disk under ${path} is failing: it answers with errors. Nothing was half written. Look at the system's log (dmesg), copy the database to a sound disk, and restore the last backup if it is damaged.`;

/** SQLite's result codes and the system's by their beginning, what they mean, and what the operator can do. Longer codes stand first. */
const SENTENCES: readonly [prefix: string, code: StorageFaultCode, sentence: (path: string) => string][] = [
  ['SQLITE_FULL', 'full', full],
  ['ENOSPC', 'full', full],
  ['EDQUOT', 'full', full],
  ['EIO', 'failing', failing],
  ['SQLITE_IOERR_LOCK', 'unsuited', unsuited],
  ['SQLITE_IOERR_RDLOCK', 'unsuited', unsuited],
  ['SQLITE_IOERR_UNLOCK', 'unsuited', unsuited],
  ['SQLITE_IOERR_CHECKRESERVEDLOCK', 'unsuited', unsuited],
  // The memory that programs share is a file too: where it cannot grow there is no room left.
  ['SQLITE_IOERR_SHMSIZE', 'full', full],
  ['SQLITE_IOERR_SHM', 'unsuited', unsuited],
  ['SQLITE_PROTOCOL', 'unsuited', unsuited],
  ['SQLITE_NOLFS', 'unsuited', unsuited],
  ['SQLITE_IOERR_NOMEM', 'other', (path) => `No memory was left for ${path}. Nothing was half written.`],
  ['SQLITE_IOERR', 'failing', failing],
  [
    'SQLITE_BUSY',
    'locked',
    (path) =>
      `${path} is locked by another program for longer than five seconds. Try again when it is done; if there is none, its file system (a network share?) refuses locks: use a local disk.`,
  ],
  ['SQLITE_LOCKED', 'locked', (path) => `${path} is locked by another program. Try again when it is done.`],
  [
    'SQLITE_CORRUPT',
    'corrupt',
    (path) => `${path} is damaged. Stop the service and run "daybrief restore" with the last backup.`,
  ],
  [
    'SQLITE_NOTADB',
    'corrupt',
    (path) => `${path} is not a database, or its beginning is damaged. Restore the last backup.`,
  ],
  [
    'SQLITE_READONLY',
    'readonly',
    (path) => `${path} cannot be written: the file or its folder is read-only for this user.`,
  ],
  ['SQLITE_PERM', 'readonly', (path) => `${path} cannot be opened: this user has no right to it.`],
  [
    'SQLITE_CANTOPEN',
    'missing',
    (path) => `${path} cannot be opened: its folder is missing, read-only, or belongs to another user.`,
  ],
];

/** The fault for an error of SQLite; any other error is handed back as it is. */
export function asStorageFault(error: unknown, path: string): unknown {
  const code = error instanceof Error ? (error as Error & { code?: unknown }).code : undefined;
  if (typeof code !== 'string') return error;
  const known = SENTENCES.find(([prefix]) => code.startsWith(prefix));
  return known ? new StorageFault(known[1], known[2](path), { cause: error }) : error;
}
