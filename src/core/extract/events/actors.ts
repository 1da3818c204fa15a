import { NOT_ACTORS, ROLE_WORDS } from './en.ts';
import type { Word } from './words.ts';

const MAX_ACTORS = 6;
const MAX_WORDS = 6;
const isName = (word: Word): boolean => /^\p{Lu}[\p{L}'’.]*$/u.test(word.text) && !NOT_ACTORS.has(word.lower);
const JOINED = new Set(['of', 'the', 'de', 'bin', 'al', 'van', 'von', 'and', 'for']);

/**
 * The people, bodies and states that a sentence names, as printed, in order, each once. `source` is the article; places and days
 * are left to the caller to take out by `skip`. Names cannot be told in text all in capitals: there the list is empty.
 */
export function actorsIn(
  source: string,
  words: readonly Word[],
  skip: (start: number, end: number) => boolean,
): string[] {
  if (words.length > 3 && words.filter((word) => word.text === word.text.toUpperCase()).length > words.length * 0.7)
    return [];
  const actors = new Set<string>();
  for (let at = 0; at < words.length && actors.size < MAX_ACTORS; at++) {
    const length = nameLength(source, words, at);
    if (length === 0) continue;
    const [first, last] = [words[at], words[at + length - 1]];
    if (first && last && !(at === 0 && length === 1 && commonStart(first)) && !skip(first.start, last.end))
      actors.add(source.slice(first.start, last.end));
    at += length - 1;
  }
  return [...actors];
}

/** A single capitalised word at the start of a sentence is no name unless it is known as one elsewhere. */
const commonStart = (word: Word): boolean => ROLE_WORDS.has(word.lower) || word.text.length < 4;

function nameLength(source: string, words: readonly Word[], at: number): number {
  let end = at;
  while (end < words.length && end - at < MAX_WORDS) {
    const word = words[end];
    const before = words[end - 1];
    if (!word || (end > at && before && !/^[\s.’']{1,3}$/.test(source.slice(before.end, word.start)))) break;
    const joins = end > at && JOINED.has(word.lower) && word.lower !== 'and' && isName(words[end + 1] ?? word);
    if (!isName(word) && !joins) break;
    end++;
  }
  while (end > at && JOINED.has(words[end - 1]?.lower ?? '')) end--;
  return end - at;
}
