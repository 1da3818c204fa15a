import type { PatternCue } from './anchors.ts';

/** The value of each word; a map, for most words asked for are in none. */
type Table = ReadonlyMap<string, number>;

/** How one language writes numbers: data only, all words in lower case. The grammar that reads them stands in extract/figures. */
export interface NumberWords {
  /** The decimal mark of digits; the other one of "." and "," parts thousands. */
  decimal: '.' | ',';
  /** Words that add up: "one", "twenty", "ninety". */
  cardinals: Table;
  /** Words that multiply what stands before them: "hundred", "million". */
  multipliers: Table;
  /** Short multipliers that only follow digits: "bn", "k". */
  abbreviations: Table;
  /** Words for a set of known size: "dozen". */
  collectives: Table;
  /** Parts of one: "half", "thirds". */
  fractions: Table;
  /** Ordinals that are parts of one before a word for "part": "tres cuartas partes". */
  partitives: Table;
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

const TABLES = ['cardinals', 'multipliers', 'abbreviations', 'collectives', 'fractions', 'partitives'] as const;
type Tables = Record<(typeof TABLES)[number], Readonly<Record<string, number>>>;

/** Makes the words of a language ready, with the set of those that a number may begin with. */
export function numberWords({
  cardinals,
  multipliers,
  abbreviations,
  collectives,
  fractions,
  partitives,
  ...words
}: Omit<NumberWords, 'openers' | keyof Tables> & Omit<Tables, 'partitives'> & Partial<Tables>): NumberWords {
  const opening = [cardinals, fractions, multipliers].flatMap((table) => Object.keys(table));
  return {
    ...words,
    cardinals: new Map(Object.entries(cardinals)),
    multipliers: new Map(Object.entries(multipliers)),
    abbreviations: new Map(Object.entries(abbreviations)),
    collectives: new Map(Object.entries(collectives)),
    fractions: new Map(Object.entries(fractions)),
    partitives: new Map(Object.entries(partitives ?? {})),
    openers: new Set([...opening, ...words.vague, ...words.severals, ...words.articles]),
  };
}
