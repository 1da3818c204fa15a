import { COMPANY, TITLE } from './en.ts';
import type { Word } from './words.ts';
import type { Match } from './match.ts';

/** A town this large is not taken for a person because someone in the article bears its name. */
const LARGE = 300_000;

/**
 * The surnames of the article: last words of capitalised runs ("Hillary Clinton", "President Clinton") that no larger town explains, and
 * the names of its firms ("Sorrel Corp"). Towns of that name are then left alone.
 */
export function surnamesOf(words: readonly Word[], matches: readonly Match[]): string[] {
  const placed = new Set<number>();
  for (const { from, to, places } of matches)
    if (to - from > 1 || (places[0]?.kind ?? 'city') !== 'city' || (places[0]?.population ?? 0) > LARGE)
      for (let i = from; i < to; i++) placed.add(i);
  const surnames: string[] = [];
  for (let i = 1; i < words.length; i++) {
    const [before, word] = [words[i - 1], words[i]];
    if (!before || !word?.capital || (word.gap !== ' ' && !/^\.\s$/.test(word.gap))) continue;
    if (COMPANY.has(word.lower) && before.capital) surnames.push(before.lower);
    const named = (before.capital && i > 1) || TITLE.has(before.lower);
    if (named && !nextCapital(words, i) && !placed.has(i) && !placed.has(i - 1)) surnames.push(word.lower);
  }
  return surnames;
}

const nextCapital = (words: readonly Word[], i: number): boolean =>
  words[i + 1]?.capital === true && words[i + 1]?.gap === ' ';
