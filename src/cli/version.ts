import { readFileSync } from 'node:fs';

/** The version of the program, as package.json has it. */
export function versionOf(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version;
}
