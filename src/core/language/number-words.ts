import type { PatternCue } from './anchors.ts';

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
  /** Ordinals that are parts of one before a word for "part": "tres cuartas partes". */
  partitives?: Readonly<Record<string, number>>;
  /** Whether a fraction is a part without a number or article before it: "третина мешканців". */
  lone?: boolean;
  /** Words for "part". */
  part?: ReadonlySet<string>;
  /** Plural words without a value: "dozens", "thousands". */
  vague: ReadonlySet<string>;
  /** Words that make the multiplier after them vague: "several" hundred. */
  severals: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** Finds texts that may hold a quantity; may say yes too often, never no. */
  candidate: PatternCue;
  /** Finds ordinals that may tell a running total; null where the language has no rule for them. */
  tally: PatternCue | null;
  /** Every word that a number may begin with. */
  openers: ReadonlySet<string>;
  and: string;
  /** After what "and" may stand inside a number: "two hundred and five", "treinta y cinco". */
  andAfter: 'tens' | 'hundreds';
  or: string;
  /** What joins vague words: "tens of thousands"; empty where they stand side by side: "десятки тисяч". */
  of: string;
}

/** Completes a language's words with the set of those that a number may begin with. */
export function numberWords(words: Omit<NumberWords, 'openers'>): NumberWords {
  const tables = [words.cardinals, words.fractions, words.multipliers].flatMap((table) => Object.keys(table));
  return { ...words, openers: new Set([...tables, ...words.vague, ...words.severals, ...words.articles]) };
}
