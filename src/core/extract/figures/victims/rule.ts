import type { Category } from '../../../model.ts';
import type { VictimWord } from './words.ts';

/** A single victim whom a sentence tells of without a number ("the mayor was murdered"); `start` and `end` span the telling words. */
export interface Victim {
  category: Extract<Category, 'people_killed' | 'people_injured'>;
  measure: string;
  start: number;
  end: number;
}

/** Looks whether the word at `at`, which is one of `openers`, tells of a single victim. */
export interface VictimRule {
  openers: ReadonlySet<string>;
  victimAt: (words: readonly VictimWord[], at: number) => Victim | null;
}

/** A victim told by the words from `first` to `last`. */
export function victim(words: readonly VictimWord[], first: number, last: number, injured: boolean): Victim | null {
  const [from, to] = [words[first], words[last]];
  if (!from || !to) return null;
  const kind = injured
    ? ({ category: 'people_injured', measure: 'injured' } as const)
    : ({ category: 'people_killed', measure: 'killed' } as const);
  return { ...kind, start: from.start, end: to.end };
}
