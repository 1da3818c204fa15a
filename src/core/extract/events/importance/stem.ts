import { STOP } from './en.ts';

const ENDING = /(?:ings?|ed|es|s|ly)$/;
const LAST_LETTERS = new Set('gsdy');

/** A word in lower case without its commonest endings, so that "killed" and "killing" count as one; nothing for one without content. */
export function stemOf(word: string): string {
  if (word.length < 2 || STOP.has(word)) return '';
  return word.length > 4 && LAST_LETTERS.has(word.at(-1) ?? '') ? word.replace(ENDING, '') : word;
}
