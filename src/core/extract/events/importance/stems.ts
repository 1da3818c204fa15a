import type { Word } from '../words.ts';
import { STOP } from './en.ts';

const ENDING = /(?:ings?|ed|es|s|ly)$/;
const LAST_LETTERS = new Set('gsdy');

/** A word without its commonest endings, so that "killed" and "killing" count as one. */
const stem = (word: string): string =>
  word.length > 4 && LAST_LETTERS.has(word.at(-1) ?? '') ? word.replace(ENDING, '') : word;

/** The stems of the words that carry content, each once, in order. */
export function stemsOf(words: readonly Word[]): Set<string> {
  const stems = new Set<string>();
  for (const { lower } of words) if (lower.length > 1 && !STOP.has(lower)) stems.add(stem(lower));
  return stems;
}
