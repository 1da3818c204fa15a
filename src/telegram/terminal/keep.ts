import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Keeps pictures and files of the terminal chat in a folder; the path to print. */
export function keepIn(folder: string): (name: string, bytes: Uint8Array) => Promise<string> {
  return async (name, bytes) => {
    const path = join(folder, basename(name));
    await mkdir(folder, { recursive: true });
    await writeFile(path, bytes);
    return path;
  };
}
