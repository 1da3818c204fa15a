import { matchesOf } from '../language/matches.ts';
import { inOneWord, meaningOf } from './acts/acts.ts';
import { STOP_WORDS } from './en.ts';

const TOKEN = /\p{N}[\p{N}.,]*\p{N}|\p{N}|\p{L}[\p{L}\p{M}]*/gu;

/** The content words and numbers of a text, stemmed alike for all texts; in order, repeats kept. */
export const termsOf = (text: string): string[] => tokensOf(text.toLowerCase()).map(stemOf);

/** The same with one word for one meaning, by which texts in other words are known to tell one event. */
export const meaningsOf = (text: string): string[] =>
  tokensOf(inOneWord(text)).map((token) => meaningOf(token) ?? stemOf(token));

function tokensOf(text: string): string[] {
  const terms: string[] = [];
  for (const [token] of matchesOf(TOKEN, text)) {
    if (STOP_WORDS.has(token)) continue;
    terms.push(token.replaceAll(',', ''));
  }
  return terms;
}

/** Cuts the usual endings of English; rough on purpose, for telling texts apart and not for showing. */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  if (word.length < 5) return word.replace(/y$/, 'i');
  return word
    .replace(/(?:ings?|edly|ed|es|s|ly|e)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/y$/, 'i');
}
