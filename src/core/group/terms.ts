import { matchesOf } from '../language/matches.ts';
import { STOP_WORDS } from './en.ts';

const TOKEN = /\p{N}[\p{N}.,]*\p{N}|\p{N}|\p{L}[\p{L}\p{M}]*/gu;

/** The content words and numbers of a text, stemmed alike for all texts; in order, repeats kept. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const [token] of matchesOf(TOKEN, text.toLowerCase())) {
    if (STOP_WORDS.has(token)) continue;
    terms.push(stemOf(token.replaceAll(',', '')));
  }
  return terms;
}

/** Cuts the usual endings of English; rough on purpose, for telling texts apart and not for showing. */
export function stemOf(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ings?|edly|ed|es|s|ly)$/, '').replace(/(.)\1$/, '$1');
}
