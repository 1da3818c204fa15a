import { ENGLISH } from './en.ts';
import type { FurnitureWords } from './furniture.ts';

/** Languages whose furniture is known. Pages mix languages, so all of them are tried on every text. */
export const LANGUAGES: readonly FurnitureWords[] = [ENGLISH];
