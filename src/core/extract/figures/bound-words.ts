import type { Bound } from '../../model.ts';

/** How one language bounds numbers: phrases in lower case, words parted by one space. */
export interface BoundWords {
  /** Phrases right before a number. */
  before: ReadonlyMap<string, Bound>;
  /** Phrases right after a number. */
  after: ReadonlyMap<string, Bound>;
  /** Words between a bound and its number that change neither. */
  fillers: ReadonlySet<string>;
}

/** Makes a table out of rows "bound, phrases parted by |". */
export const boundTable = (rows: readonly (readonly [Bound, string])[]): ReadonlyMap<string, Bound> =>
  new Map(rows.flatMap(([bound, phrases]) => phrases.split('|').map((phrase) => [phrase, bound] as const)));
