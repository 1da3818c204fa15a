import { ENGLISH } from './en.ts';
import type { FurnitureWords } from './furniture.ts';
import { OTHER_LANGUAGES } from './other.ts';

/** The furniture that is known. Pages mix languages, so all of it is tried on every text. */
export const LANGUAGES: readonly FurnitureWords[] = [ENGLISH, OTHER_LANGUAGES];
