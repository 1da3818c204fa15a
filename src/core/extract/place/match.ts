import { once } from '../../language/once.ts';
import type { Spelling } from '../../language/spelling.ts';
import type { Gazetteer, Place } from '../gazetteer.ts';
import { foldName } from './fold.ts';
import { knownRegion } from './names.ts';
import type { Word } from './words.ts';

/** Names of places have at most this many words. */
const LONGEST = 4;
const INNER = new Set([
  'of',
  'de',
  'del',
  'la',
  'las',
  'los',
  'da',
  'do',
  'dos',
  'and',
  'the',
  'upon',
  'sur',
  'am',
  'el',
  'al',
  'es',
  'au',
]);

/** A stretch of words that some place is called by. */
export interface Match {
  /** Positions in the sentence's words, `to` exclusive. */
  from: number;
  to: number;
  /** What may be meant, the likeliest first. */
  places: readonly Place[];
}

/** The longest names of places in a sentence, from left to right, not overlapping. Whether a name is meant as a place is not judged. */
export function matchesIn(words: readonly Word[], gazetteer: Gazetteer): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < words.length; i++) {
    const match = words[i]?.capital ? longestAt(words, i, gazetteer) : null;
    if (!match) continue;
    found.push(match);
    i = match.to - 1;
  }
  return found;
}

function longestAt(words: readonly Word[], from: number, gazetteer: Gazetteer): Match | null {
  for (let to = runEnd(words, from); to > from; to--) {
    if (!joined(words, from, to)) continue;
    const key = keyOf(words, from, to);
    const region = knownRegion(key);
    const places = region ? [region] : gazetteer.find(key);
    if (places.length) return { from, to, places };
  }
  return null;
}

/** The form under which the words from `from` to `to` (exclusive) are looked up together. */
function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = '';
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word) key = at === from ? foldedOf(word.spelling) : `${key} ${foldedOf(word.spelling)}`;
  }
  return key;
}

const foldedOf = once(({ lower }: Spelling): string => foldName(lower));

/** Where the capitalised and small words that may belong to one name end. */
function runEnd(words: readonly Word[], from: number): number {
  let to = from + 1;
  while (to < from + LONGEST && (words[to]?.capital || INNER.has(words[to]?.lower ?? ''))) to++;
  return to;
}

/** Words of one name stand a space apart; small words only inside it. */
function joined(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word) return false;
    if (i > from && word.gap !== ' ' && !/^\.?\s$/.test(word.gap)) return false;
    if (INNER.has(word.lower) ? i === from || i === to - 1 : !word.capital)
      return i === from && to - from === 2 && word.lower === 'el';
  }
  return true;
}
