import { fileURLToPath } from 'node:url';
import type { Found } from '../core/ports/inputs.ts';
import { foundAt } from './files/files.ts';

const NEWSROOM = fileURLToPath(new URL('../../briefings/samples/newsroom', import.meta.url));

/** The articles of the sample newsroom that ships with the program: an invented country, for a first look without feeds. */
export function sampleArticles(): AsyncGenerator<Found> {
  return foundAt(NEWSROOM);
}
