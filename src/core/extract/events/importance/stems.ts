import { lexemeOf } from '../lexeme.ts';
import type { Word } from '../words.ts';

/** The stems of the words that carry content, each once, in order. */
export function stemsOf(words: readonly Word[]): Set<string> {
  const stems = new Set<string>();
  for (const { spelling } of words) {
    const { stem } = lexemeOf(spelling);
    if (stem !== '') stems.add(stem);
  }
  return stems;
}
