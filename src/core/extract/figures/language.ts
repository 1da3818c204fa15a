import type { Sentence } from '../../language/document.ts';
import { ENGLISH_NUMBERS } from '../../language/en/numbers.ts';
import { ENGLISH_UNITS } from '../../language/en/units.ts';
import { SPANISH_NUMBERS } from '../../language/es/numbers.ts';
import { spanishTagsOf } from '../../language/es/tag.ts';
import { SPANISH_UNITS } from '../../language/es/units.ts';
import type { NumberWords } from '../../language/number-words.ts';
import { type TaggedToken, tagsOf } from '../../language/tag.ts';
import type { UnitWords } from '../../language/units.ts';
import type { BoundWords } from './bound-words.ts';
import { ENGLISH_BOUNDS } from './en/bounds.ts';
import { SPANISH_BOUNDS } from './es/bounds.ts';

/** All that the rules for figures need of a language: words as data, and its tokens with tags that the rules know. */
export interface FigureLanguage {
  numbers: NumberWords;
  units: UnitWords;
  bounds: BoundWords;
  tags: (sentence: Sentence) => readonly TaggedToken[];
}

const ENGLISH: FigureLanguage = {
  numbers: ENGLISH_NUMBERS,
  units: ENGLISH_UNITS,
  bounds: ENGLISH_BOUNDS,
  tags: tagsOf,
};
const SPANISH: FigureLanguage = {
  numbers: SPANISH_NUMBERS,
  units: SPANISH_UNITS,
  bounds: SPANISH_BOUNDS,
  tags: spanishTagsOf,
};
const LANGUAGES: Readonly<Record<string, FigureLanguage>> = { en: ENGLISH, es: SPANISH };

/** The language of figures by its code ("en", "es-MX"); English where it is not known. */
export function figureLanguageOf(code: string | null): FigureLanguage {
  return LANGUAGES[(code ?? 'en').slice(0, 2).toLowerCase()] ?? ENGLISH;
}
