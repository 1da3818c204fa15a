import { matchesOf } from '../../language/matches.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * True when a headline holds nothing but words of its sentence, in their order: cut, not rewritten. Only "a" may have become "an"
 * or the other way about where a word between went.
 */
export function isCutOf(headline: string, sentence: string): boolean {
  const words = (sentence.toLowerCase().match(WORD) ?? []).map(plain);
  let at = 0;
  for (const [word] of matchesOf(WORD, headline.toLowerCase())) {
    const found = words.indexOf(plain(word), at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

const plain = (word: string) => (word === 'an' ? 'a' : word);
