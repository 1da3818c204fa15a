import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../database/database-place.ts';

/**
 * Where the database of the sample newsroom lies, beside the operator's own at `own`, for the samples and program that `print` stands
 * for. Those made from other samples or by another version of the program are removed: they would show what is read otherwise today.
 */
export function samplePath(own: string, print: string): string {
  const folder = dirname(own);
  const wanted = `samples-${print}.sqlite`;
  makeFolder(folder);
  for (const name of readdirSync(folder))
    if (/^samples(-[0-9a-f]{12})?\.sqlite(-wal|-shm)?$/.test(name) && !name.startsWith(wanted))
      rmSync(join(folder, name));
  return join(folder, wanted);
}
