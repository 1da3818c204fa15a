import { open, rename, rm } from 'node:fs/promises';

/** Writes a file whole or not at all: beside it first, then onto the disk, then under its name. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const partial = `${path}.partial`;
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
