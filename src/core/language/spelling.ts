/** A word as written and in lower case. Equal words share one spelling, so that every look-up by its strings is quick. */
export interface Spelling {
  text: string;
  lower: string;
}

/** Places in the table, a power of two; a word that finds its place taken by another takes it over. */
const PLACES = 1 << 14;
/** A longer word would be a slice that keeps its whole article in memory. */
const LONGEST = 12;
const FACTOR = 31;
const known: (Spelling | undefined)[] = Array.from({ length: PLACES });

/** The spelling of `source` from `start` to `end`, without a new string where the word was seen lately. */
export function spellingAt(source: string, start: number, end: number): Spelling {
  if (end - start > LONGEST) return spellingOf(source.slice(start, end));
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, FACTOR) + source.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 14)) & (PLACES - 1);
  const before = known[place];
  if (before?.text.length === end - start && source.startsWith(before.text, start)) return before;
  const spelling = spellingOf(source.slice(start, end));
  known[place] = spelling;
  return spelling;
}

const spellingOf = (text: string): Spelling => ({ text, lower: text.toLowerCase() });
