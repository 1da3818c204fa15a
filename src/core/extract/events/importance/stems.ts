import type { Word } from '../words.ts';
import { STOP } from './en.ts';

/** A word without its commonest endings, so that "killed" and "killing" count as one. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ings?|ed|es|s|ly)$/, '') : word);

/** The stems of the words that carry content, in order. */
export function stemsOf(words: readonly Word[]): string[] {
  const stems: string[] = [];
  for (const { lower } of words) if (lower.length > 1 && !STOP.has(lower)) stems.push(stem(lower));
  return stems;
}
