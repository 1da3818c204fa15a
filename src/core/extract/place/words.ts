import { spellingAt } from '../../language/spelling.ts';
import { startsWithCapital } from '../../language/letters.ts';
import type { Sentence } from '../../language/document.ts';

/** A word with offsets into the source; `capital` where its first letter is upper case. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
  capital: boolean;
  /** What stands between it and the word before: "" at the head of the sentence. */
  gap: string;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:[.'’-]\p{L}[\p{L}\p{M}]*)*/gu;

/** The words of a sentence, without a possessive ending; hyphens, inner full stops and apostrophes stay inside. */
export function wordsOf(sentence: Sentence): Word[] {
  const words: Word[] = [];
  let last = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(sentence.text); match; match = WORD.exec(sentence.text)) {
    const at = match.index;
    const { text, lower } = spellingAt(sentence.text, at, at + withoutPossessive(match[0]).length);
    const gap = gapOf(sentence.text.slice(last, at));
    last = at + text.length;
    const start = sentence.start + at;
    words.push({
      text,
      lower,
      start,
      end: start + text.length,
      capital: startsWithCapital(text),
      gap,
    });
  }
  return words;
}

const withoutPossessive = (text: string): string => (/['’][sS]$/.test(text) ? text.slice(0, -2) : text);
const gapOf = (between: string): string => (between === ' ' || /^\s+$/.test(between) ? ' ' : between);

/** The words from `from` to `to` (exclusive), a space apart. */
export const textOf = (words: readonly Word[], { from, to }: { from: number; to: number }): string =>
  words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');

/** Whether a sentence is set in capitals, so that they tell nothing. */
export function inCapitals(sentence: Sentence): boolean {
  return !/\p{Ll}{2}/u.test(sentence.text) && /\p{Lu}{3}/u.test(sentence.text);
}
