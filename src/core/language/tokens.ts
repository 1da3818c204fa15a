import type { Sentence } from './document.ts';

/** A word, number or mark of a sentence. `start` and `end` are offsets into the document's source; `lower` is for look-ups. */
export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
}

/**
 * In this order: addresses of the web, numbers with their separators and ordinal endings ("13,500", "1.8", "10:30", "2nd"),
 * codes of money that touch a number ("USD10m"), abbreviations of initials ("U.S."), the possessive ending, words with inner apostrophes, and single marks.
 */
const TOKEN =
  /(?:https?:\/\/|www\.)\S+|(?<=^|\s)\.\d+(?![\p{L}\d])|\d+(?:[.,:]\d+)*(?:(?:st|nd|rd|th)(?![\p{L}\d]))?|(?:usd|us|ps|eur|gbp|jpy|rmb|cny|hkd|aud|cad|chf|inr|rm|rs)(?=\d)|(?:\p{L}\.){2,}|['’]s(?![\p{L}\d])|\p{L}[\p{L}\p{M}\d]*(?:['’](?!s(?![\p{L}\d]))\p{L}+)*|[^\s\p{L}\d]/giu;

const cache = new WeakMap<Sentence, readonly Token[]>();

/**
 * The tokens of a sentence, in order, without white space. Hyphens are tokens of their own ("15", "-", "storey"), and so is the
 * possessive "'s"; a number that runs into a word is parted from it ("1.8", "million"). Cached for the life of the sentence.
 */
export function tokensOf(sentence: Sentence): readonly Token[] {
  const known = cache.get(sentence);
  if (known) return known;
  const tokens = tokenize(sentence.text, sentence.start);
  cache.set(sentence, tokens);
  return tokens;
}

/** The tokens of any text; `base` is added to the offsets. Linear in the length of the text. */
export function tokenize(source: string, base = 0): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) {
    const start = base + match.index;
    const { text, lower } = spellingOf(match[0]);
    tokens.push({ text, lower, start, end: start + text.length });
  }
  return tokens;
}

interface Spelling {
  text: string;
  lower: string;
}

/** Equal words share one string, which makes every look-up that follows several times faster. */
const spellings = new Map<string, Spelling>();
const MOST_SPELLINGS = 50_000;
/** A longer word is a slice that would keep its whole article in memory. */
const LONGEST_SHARED = 12;

function spellingOf(text: string): Spelling {
  if (text.length > LONGEST_SHARED) return { text, lower: text.toLowerCase() };
  const known = spellings.get(text);
  if (known) return known;
  if (spellings.size > MOST_SPELLINGS) spellings.clear();
  const lower = text.toLowerCase();
  const spelling = { text, lower: lower === text || lower.length > LONGEST_SHARED ? lower : spellingOf(lower).text };
  spellings.set(text, spelling);
  return spelling;
}
