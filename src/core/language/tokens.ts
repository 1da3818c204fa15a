import { asciiFirst } from './ascii-first.ts';
import type { Sentence } from './document.ts';
import { once } from './once.ts';
import { type Spelling, spellingAt, spellingOf } from './spelling.ts';

/** A word, number or mark of a sentence. `start` and `end` are offsets into the document's source; `lower` is for look-ups. */
export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** What is known of the word, the same object for equal words. */
  spelling: Spelling;
}

/**
 * In this order: addresses of the web, numbers with their separators and ordinal endings ("13,500", "1.8", "10:30", "2nd"), codes of money
 * that touch a number ("USD10m"), abbreviations of initials ("U.S."), the possessive ending, words with inner apostrophes, and single
 * marks.
 */
const TOKEN = asciiFirst(
  /(?:https?:\/\/|www\.)\S+|(?<=^|\s)\.\d+(?![\p{L}\d])|\d+(?:[.,:]\d+)*(?:(?:st|nd|rd|th)(?![\p{L}\d]))?|(?:usd|us|ps|eur|gbp|jpy|rmb|cny|hkd|aud|cad|chf|inr|rm|rs)(?=\d)|(?:\p{L}\.){2,}|['’]s(?![\p{L}\d])|\p{L}[\p{L}\p{M}\d]*(?:['’](?!s(?![\p{L}\d]))\p{L}+)*|[^\s\p{L}\d]/iuy,
);

/**
 * The tokens of a sentence, in order, without white space. Hyphens are tokens of their own ("15", "-", "storey"), and so is the possessive
 * "'s"; the doubled marks of the wires (``...'') are read as straight ones; a number that runs into a word is parted from it ("1.8",
 * "million"). Cached for the life of the sentence.
 */
export const tokensOf = once(({ text, start }: Sentence): readonly Token[] => tokenize(text, start));

/** The tokens of any text; `base` is added to the offsets. Linear in the length of the text. */
export function tokenize(source: string, base = 0): Token[] {
  const tokens: Token[] = [];
  const { length } = source;
  for (let at = 0; at < length; ) {
    const code = source.charCodeAt(at);
    const wire = (code === QUOTE || code === BACKTICK) && source.charCodeAt(at + 1) === code;
    const end = wire ? at + 2 : code === SPACE ? at : (plainEnd(source, at, code) ?? tokenEnd(source, at));
    if (end > at) {
      const spelling = wire ? MARK : spellingAt(source, at, end);
      tokens.push({ text: spelling.text, lower: spelling.lower, start: base + at, end: base + end, spelling });
    }
    at = Math.max(end, at + 1);
  }
  return tokens;
}

/** Where the token that begins at `at` ends; `at` itself where none does. */
function tokenEnd(source: string, at: number): number {
  TOKEN.lastIndex = at;
  return TOKEN.test(source) ? TOKEN.lastIndex : at;
}

const [SPACE, STOP, COLON, QUOTE, BACKTICK, ASCII] = [32, 46, 58, 39, 96, 128];
/** What the wires write for quotation marks, ``...'' or ''...'', is read as straight ones. */
const MARK = spellingOf('"');

/**
 * The same for what the pattern would read no other way, which is nine tokens of ten: a word of ASCII letters, a mark. Null for all that
 * needs the pattern: next to digits, apostrophes and other alphabets, initials, addresses.
 */
function plainEnd(source: string, at: number, first: number): number | null {
  if (!isLetter(first))
    return first < ASCII && first > SPACE && !isDigit(first) && first !== STOP && first !== QUOTE ? at + 1 : null;
  let end = at + 1;
  let code = source.charCodeAt(end);
  while (isLetter(code)) code = source.charCodeAt(++end);
  if (code >= ASCII || code === QUOTE || isDigit(code)) return null;
  if (code !== STOP && code !== COLON) return end;
  const address = end - at <= LONGEST_SCHEME && ADDRESS.test(source.slice(at, end));
  return end - at > 1 && !address ? end : null;
}

const ADDRESS = /^(?:https?|www)$/i;
const LONGEST_SCHEME = 5;

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
