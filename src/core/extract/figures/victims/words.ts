import { startsWithLetterOrDigit } from '../../../language/letters.ts';
import type { Sentence } from '../../../language/document.ts';
import { type Token, tokensOf } from '../../../language/tokens.ts';

/** A word or number of a sentence, and whether a comma stands right behind it. */
export interface VictimWord extends Token {
  comma: boolean;
}

/** The words and numbers of a sentence in order, without an editor's notes in brackets; of its marks only commas are kept, with the word before them. */
export function victimWords(sentence: Sentence): VictimWord[] {
  const words: VictimWord[] = [];
  let note = false;
  for (const token of tokensOf(sentence)) {
    const last = words.at(-1);
    if (token.text === '[') note = true;
    else if (token.text === ']') note = false;
    else if (note) continue;
    else if (isWord(token)) words.push(wordOf(token));
    else if (token.text === ',' && last) last.comma = true;
  }
  return words;
}

const isWord = ({ lower }: Token): boolean =>
  startsWithLetterOrDigit(lower) || (lower.length > 1 && /[\p{L}\p{Nd}]/u.test(lower));

const wordOf = ({ text, lower, start, end, spelling }: Token): VictimWord => ({
  text,
  lower,
  start,
  end,
  spelling,
  comma: false,
});

/** The word at a position in lower case, empty outside the sentence. */
export const lower = (words: readonly VictimWord[], at: number): string => words[at]?.lower ?? '';

/** Whether a word is a number in digits. */
export const isNumber = (word: string): boolean => /^\d/.test(word);
