import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Found } from '../core/ports/inputs.ts';
import { foundAt } from './files/files.ts';

const NEWSROOM = fileURLToPath(new URL('../../briefings/samples/newsroom', import.meta.url));
const PROGRAM = fileURLToPath(new URL('..', import.meta.url));

/** The articles of the sample newsroom that ships with the program: an invented country, for a first look without feeds. */
export function sampleArticles(): AsyncGenerator<Found> {
  return foundAt(NEWSROOM);
}

/** Twelve hexadecimal digits that change with the sample articles and with the program that reads them. */
export function samplePrint(): string {
  const hash = createHash('sha256');
  for (const folder of [NEWSROOM, PROGRAM])
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const path = join(folder, name);
      if (statSync(path).isFile()) hash.update(`${name}\0`).update(readFileSync(path));
    }
  return hash.digest('hex').slice(0, 12);
}
