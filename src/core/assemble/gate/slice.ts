import { matchesOf } from '../../language/matches.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * True when a headline holds nothing but words of its sentence, in their order: cut, not rewritten. Only "a" may have become "an"
 * or the other way about where a word between went, and words that stand as one in the sentence may have their space back.
 */
export function isCutOf(headline: string, sentence: string): boolean {
  const words = wordsOf(sentence);
  const cut = wordsOf(headline);
  let [at, rest] = [0, ''];
  for (const [n, word] of cut.entries()) {
    if (rest !== '') {
      if (!rest.startsWith(word)) return false;
      rest = rest.slice(word.length);
      continue;
    }
    const next = cut[n + 1];
    const begins = (one: string) => next !== undefined && one.startsWith(word) && one.startsWith(next, word.length);
    while (at < words.length && !isSame(words[at] ?? '', word) && !begins(words[at] ?? '')) at++;
    if (at === words.length) return false;
    rest = isSame(words[at] ?? '', word) ? '' : (words[at] ?? '').slice(word.length);
    at++;
  }
  return rest === '';
}

const wordsOf = (text: string) => matchesOf(WORD, text.toLowerCase()).map(([word]) => word);
const isSame = (a: string, b: string) => plain(a) === plain(b);
const plain = (word: string) => (word === 'an' ? 'a' : word);
