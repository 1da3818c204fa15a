import type { Meaning } from '../meaning.ts';
import type { DateWords, Trigger } from '../words.ts';

/** A form that matched: the words in its places, and what stands around it (up to 24 characters). */
export interface Found {
  groups: Record<string, string | undefined>;
  text: string;
  before: string;
  after: string;
}

/** One kind of time expression. `name` is the key of its word orders in the language's table. */
export interface DateRule {
  name: string;
  /** The rule is tried in sentences that hold a word of one of these kinds. */
  needs: readonly Trigger[];
  /** Words of measure before it are part of it: "nearly two months". */
  approximate?: true;
  /** What the words mean, or null when they only look like a date. */
  read(found: Found, words: DateWords): Meaning | null;
}

/** A word of a table, whatever its case, apostrophe and white space. */
export function lookUp<T>(table: Record<string, T>, word: string | undefined): T | undefined {
  if (word === undefined) return undefined;
  if (Object.hasOwn(table, word)) return table[word];
  const key = word.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** A year as written: four digits, or two of this or the last century. */
export function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** A counting word or figure; null for a vague one, undefined for none. */
export function countOf(written: string | undefined, words: DateWords): number | null | undefined {
  if (written === undefined) return undefined;
  if (/^\d/.test(written)) return digitsOf(written, words);
  const whole = lookUp(words.numbers, written);
  if (whole !== undefined) return whole;
  const [first, second] = written.split(/[-\s]+/).map((word) => lookUp(words.numbers, word));
  if (first === null || second === null) return null;
  if (first === undefined || second === undefined) return undefined;
  if (second >= 100) return first * second;
  // "a ten-month high": only tens take a unit after them.
  return first >= 20 && second < 10 ? first + second : second;
}

/** "1,200" or "5 million". */
function digitsOf(written: string, words: DateWords): number {
  const [digits = '', scale] = written.split(/\s/);
  return Number(digits.replaceAll(',', '')) * (lookUp(words.numbers, scale) ?? 1);
}
