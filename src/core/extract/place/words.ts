import { asciiFirst } from '../../language/ascii-first.ts';
import { type Spelling, spellingAt } from '../../language/spelling.ts';
import { startsWithCapital } from '../../language/letters.ts';
import type { Sentence } from '../../language/document.ts';

/** A word with offsets into the source; `capital` where its first letter is upper case. */
export interface Word {
  text: string;
  lower: string;
  spelling: Spelling;
  start: number;
  end: number;
  capital: boolean;
  /** What stands between it and the word before: "" at the head of the sentence. */
  gap: string;
}

const WORD = asciiFirst(/\p{L}[\p{L}\p{M}]*(?:[.'’-]\p{L}[\p{L}\p{M}]*)*/uy);

/** The words of a sentence, without a possessive ending; hyphens, inner full stops and apostrophes stay inside. */
export function wordsOf({ text: source, start }: Sentence): Word[] {
  const words: Word[] = [];
  const { length } = source;
  let last = 0;
  for (let at = 0; at < length; ) {
    const stop = wordEnd(source, at);
    if (stop > at) {
      const end = stop - (isPossessive(source, at, stop) ? 2 : 0);
      const spelling = spellingAt(source, at, end);
      const { text, lower } = spelling;
      const gap = gapOf(source, last, at);
      words.push({ text, lower, spelling, start: start + at, end: start + end, capital: startsWithCapital(text), gap });
      last = end;
    }
    at = Math.max(stop, at + 1);
  }
  return words;
}

/** Where the word that begins at `at` ends; `at` itself where none does. Plain words are read by hand, for they are nine of ten. */
function wordEnd(source: string, at: number): number {
  let end = at;
  while (isPlainLetter(source.charCodeAt(end))) end++;
  const code = source.charCodeAt(end);
  const joins = code === STOP || code === QUOTE || code === HYPHEN;
  const next = joins ? source.charCodeAt(end + 1) : code;
  if (!(next >= ASCII) && !(joins && end > at && isPlainLetter(next))) return end;
  WORD.lastIndex = at;
  return WORD.test(source) ? WORD.lastIndex : at;
}

const [SPACE, QUOTE, HYPHEN, STOP, CURLY_QUOTE, ASCII] = [32, 39, 45, 46, 8217, 128];
const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function isPossessive(source: string, at: number, end: number): boolean {
  const [mark, letter] = [source.charCodeAt(end - 2), source.charAt(end - 1)];
  return end - at > 2 && (letter === 's' || letter === 'S') && (mark === QUOTE || mark === CURLY_QUOTE);
}

/** What stands between two words, white space as one space. */
function gapOf(source: string, from: number, to: number): string {
  if (to - from === 1 && source.charCodeAt(from) === SPACE) return ' ';
  const between = source.slice(from, to);
  if (source.charCodeAt(from) > SPACE && source.charCodeAt(from) < ASCII) return between;
  return /^\s+$/.test(between) ? ' ' : between;
}

/** The words from `from` to `to` (exclusive), a space apart. */
export const textOf = (words: readonly Word[], { from, to }: { from: number; to: number }): string =>
  words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
