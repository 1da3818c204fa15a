import type { Bound } from '../../model.ts';

/** How one language bounds numbers: phrases in lower case, words parted by one space. */
export interface BoundWords {
  /** Phrases right before a number. */
  before: ReadonlyMap<string, Bound>;
  /** Phrases right after a number. */
  after: ReadonlyMap<string, Bound>;
  /** Words between a bound and its number that change neither. */
  fillers: ReadonlySet<string>;
  /** The last words of the phrases before, and the first words of those after. */
  endings: ReadonlySet<string>;
  openings: ReadonlySet<string>;
}

/** Completes a language's phrases with the words next to the number, by which most numbers are told to have none. */
export function boundWords(words: Omit<BoundWords, 'endings' | 'openings'>): BoundWords {
  const endings = [...words.before.keys()].map((phrase) => phrase.split(' ').at(-1) ?? '');
  const openings = [...words.after.keys()].map((phrase) => phrase.split(' ')[0] ?? '');
  return { ...words, endings: new Set(endings), openings: new Set(openings) };
}

/** Makes a table out of rows "bound, phrases parted by |". */
export const boundTable = (rows: readonly (readonly [Bound, string])[]): ReadonlyMap<string, Bound> =>
  new Map(rows.flatMap(([bound, phrases]) => phrases.split('|').map((phrase) => [phrase, bound] as const)));
