import type { Keeper } from './once.ts';
import type { Entry } from './tagging/entry.ts';

/** A word as written and in lower case. Equal words share one object, so that what is found out about a word is found out once. */
export interface Spelling extends Keeper {
  readonly text: string;
  readonly lower: string;
  readonly length: number;
  /** What the tagger knows of it, once it was asked. */
  entry: Entry | null;
  /** The cues that it anchors, as bits, and how many cues there were when they were looked for: see `anchors.ts`. */
  cues: number;
  cuesKnown: number;
}

/** Places in the table, a power of two; a word that finds its place taken by another takes it over. */
const PLACES = 1 << 14;
/** What is longer is no word that comes again. */
const LONGEST = 30;
/** A longer word would be a slice that keeps its whole article in memory, so the table gets a copy. */
const LONGEST_COPIED = 12;
const FACTOR = 31;
const known: (Spelling | undefined)[] = Array.from({ length: PLACES });

/** The spelling of `source` from `start` to `end`, without a new string where the word was seen lately. */
export function spellingAt(source: string, start: number, end: number): Spelling {
  if (end - start > LONGEST) return newSpelling(source.slice(start, end));
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, FACTOR) + source.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const before = known[place];
  if (before?.length === end - start && source.startsWith(before.text, start)) return before;
  const spelling = newSpelling(end - start > LONGEST_COPIED ? copyOf(source, start, end) : source.slice(start, end));
  known[place] = spelling;
  return spelling;
}

/** The spelling of a whole text. */
export const spellingOf = (text: string): Spelling => spellingAt(text, 0, text.length);

function copyOf(source: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at++) codes.push(source.charCodeAt(at));
  return String.fromCharCode(...codes);
}

const newSpelling = (text: string): Spelling => ({
  text,
  lower: text.toLowerCase(),
  length: text.length,
  entry: null,
  cues: 0,
  cuesKnown: 0,
  found: [],
});
