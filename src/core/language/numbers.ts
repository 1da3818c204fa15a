import { ENGLISH_NUMBERS } from './en/numbers.ts';
import type { NumberWords } from './number-words.ts';

const LANGUAGES: Readonly<Record<string, NumberWords>> = { en: ENGLISH_NUMBERS };

/** The number words of a language by its code ("en", "es-MX"); English where the language is not known. */
export function numberWordsOf(language: string | null): NumberWords {
  return LANGUAGES[(language ?? 'en').slice(0, 2).toLowerCase()] ?? ENGLISH_NUMBERS;
}
