import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, level by level: asked to make all at once, Node.js tries for ever where a file system refuses
 * new folders as if one were missing.
 */
export async function makeFolder(folder: string): Promise<void> {
  const code = await refusal(folder);
  if (code === 'ENOENT' && dirname(folder) !== folder) {
    await makeFolder(dirname(folder));
    if ((await refusal(folder)) === null) return;
  }
  if (code !== null && code !== 'EEXIST') throw new Error(`The folder ${folder} cannot be made (${code}).`);
}

/** Null when the folder was made, else the system's word for why not. */
async function refusal(folder: string): Promise<string | null> {
  try {
    await mkdir(folder);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
}

/** What is being written, by path. */
const underWay = new Map<string, Promise<void>>();

/**
 * Writes a file whole or not at all: beside it first, then onto the disk, then under its name. Two writes of one file follow each other
 * in the order asked: the round and the minute both make editions, and a name beside it may be used by one at a time.
 */
export function writeWhole(path: string, text: string): Promise<void> {
  const writing = (underWay.get(path) ?? Promise.resolve()).catch(() => undefined).then(() => write(path, text));
  underWay.set(path, writing);
  const done = () => void (underWay.get(path) === writing && underWay.delete(path));
  writing.then(done, done);
  return writing;
}

/** The name beside the file is this program's own: the command line may write the same file while the service runs. */
async function write(path: string, text: string): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  try {
    const file = await open(partial, 'w');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw new Error(`${path} could not be written; what stood there before is untouched.`, { cause: error });
  }
}
