import type { Sentence } from '../../language/document.ts';
import type { NumberWords } from '../../language/number-words.ts';
import type { TaggedToken } from '../../language/tag.ts';
import type { UnitWords } from '../../language/units.ts';
import type { BoundWords } from './bound-words.ts';
import { ENGLISH } from './en/language.ts';
import { SPANISH } from './es/language.ts';
import { UKRAINIAN } from './uk/language.ts';

/** All that the rules for figures need of a language: words as data, and its tokens with tags that the rules know. */
export interface FigureLanguage {
  numbers: NumberWords;
  units: UnitWords;
  bounds: BoundWords;
  tags: (sentence: Sentence) => readonly TaggedToken[];
}

/** The languages whose figures are read, by code. A new one is a folder of words and a line here. */
const LANGUAGES: Readonly<Record<string, FigureLanguage>> = { en: ENGLISH, es: SPANISH, uk: UKRAINIAN };

/** The language of figures by its code ("en", "es-MX"); English where it is not known. */
export function figureLanguageOf(code: string | null): FigureLanguage {
  return LANGUAGES[codeOf(code)] ?? ENGLISH;
}

/** Whether figures are read in a language; a text without a known one is tried as English. */
export function readsFigures(code: string | null): boolean {
  return Object.hasOwn(LANGUAGES, codeOf(code));
}

const codeOf = (code: string | null): string => (code ?? 'en').slice(0, 2).toLowerCase();
