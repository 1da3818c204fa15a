import { ENGLISH_NUMBERS } from './en/numbers.ts';

/** How one language writes numbers: data only, all words in lower case. The grammar that reads them stands in extract/figures. */
export interface NumberWords {
  /** The decimal mark of digits; the other one of "." and "," parts thousands. */
  decimal: '.' | ',';
  /** Words that add up: "one", "twenty", "ninety". */
  cardinals: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them: "hundred", "million". */
  multipliers: Readonly<Record<string, number>>;
  /** Short multipliers that only follow digits: "bn", "k". */
  abbreviations: Readonly<Record<string, number>>;
  /** Words for a set of known size: "dozen". */
  collectives: Readonly<Record<string, number>>;
  /** Parts of one: "half", "thirds". */
  fractions: Readonly<Record<string, number>>;
  /** Plural words without a value: "dozens", "thousands". */
  vague: ReadonlySet<string>;
  /** Words that make the multiplier after them vague: "several" hundred. */
  severals: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  and: string;
  or: string;
  of: string;
}

const LANGUAGES: Readonly<Record<string, NumberWords>> = { en: ENGLISH_NUMBERS };

/** The number words of a language by its code ("en", "es-MX"); English where the language is not known. */
export function numberWordsOf(language: string | null): NumberWords {
  return LANGUAGES[(language ?? 'en').slice(0, 2).toLowerCase()] ?? ENGLISH_NUMBERS;
}
