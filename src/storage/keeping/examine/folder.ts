import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Finding, well } from '../../../core/ports/finding.ts';

/** Whether a folder can be written, or made where it does not exist yet. With `file` the path names a file in it. */
export function examineFolder(about: string, path: string, setting: string, file: boolean): Finding[] {
  const folder = resolve(file ? dirname(path) : path);
  let nearest = folder;
  while (!existsSync(nearest) && nearest !== dirname(nearest)) nearest = dirname(nearest);
  try {
    accessSync(nearest, constants.W_OK | constants.X_OK);
    return [well(about, nearest === folder ? `${folder} can be written` : `${folder} will be made`)];
  } catch {
    const says = `${nearest} cannot be written by this user`;
    return [{ about, state: 'fault', says, todo: `give this user the right to write there, or change ${setting}` }];
  }
}
