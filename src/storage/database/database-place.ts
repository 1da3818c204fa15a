import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StorageFault, type StorageFaultCode } from './faults.ts';

/**
 * Makes the folder of the database at `path` and makes sure that a database can lie there. Throws StorageFault with a sentence for
 * the operator.
 */
export function makePlace(path: string): void {
  if (path === ':memory:') return;
  const folder = dirname(resolve(path));
  makeFolder(folder);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw refused(folder, 'cannot be written', error);
  }
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw new StorageFault('missing', `${path} is a folder; DATABASE_PATH names a file.`);
  if (there && !there.isFile()) throw new StorageFault('missing', `${path} is a device; DATABASE_PATH names a file.`);
}

/** Level by level: asked to make all at once, Node.js tries for ever where a file system refuses new folders as if one were missing. */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let one = resolve(folder); !existsSync(one) && one !== dirname(one); one = dirname(one)) missing.unshift(one);
  for (const one of missing) {
    try {
      mkdirSync(one);
    } catch (error) {
      // Another program may have made it meanwhile.
      if (codeOf(error) !== 'EEXIST') throw refused(one, 'cannot be made', error);
    }
  }
}

/** What the operator can do about it, by the system's word. */
const REASONS: Readonly<Record<string, readonly [StorageFaultCode, string]>> = {
  EROFS: ['readonly', 'its file system is read-only'],
  EACCES: ['readonly', 'this user has no right to it'],
  EPERM: ['readonly', 'this user has no right to it'],
  ENOTDIR: ['missing', 'a file stands where a folder should be'],
  ENOENT: ['missing', 'its file system takes no new folders'],
  ENOSPC: ['full', 'the disk is full'],
  EIO: ['failing', 'the disk answers with errors'],
};

function refused(folder: string, what: string, error: unknown): StorageFault {
  const code = codeOf(error) ?? 'unknown error';
  const [fault, reason] = REASONS[code] ?? ['other', code];
  return new StorageFault(fault, `The folder ${folder} ${what}: ${reason}.`, { cause: error });
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
