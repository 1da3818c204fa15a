import { GROUPS, ROLE_WORDS } from './en.ts';
import { lexemeOf } from './lexeme.ts';
import type { Scanned } from './scan.ts';
import type { Word } from './words.ts';

const MAX_ACTORS = 6;
const MAX_WORDS = 6;
const MAX_GROUP_WORDS = 2;
const isName = ({ spelling }: Word): boolean => lexemeOf(spelling).name;
const JOINED = new Set(['of', 'the', 'de', 'bin', 'al', 'van', 'von', 'for']);
const SHOUTED = 0.7;

/** Whether a sentence is written in capitals: most of its words have no small letter. */
export function isShouted(words: readonly Word[]): boolean {
  let loud = 0;
  for (const { spelling } of words) if (lexemeOf(spelling).loud) loud++;
  return words.length > 3 && loud > words.length * SHOUTED;
}

/** Words that stand capitalised inside a sentence somewhere: a capital at the start of a sentence then means a name too. */
export function namesIn(sentences: readonly Pick<Scanned, 'words' | 'shouted'>[]): Set<string> {
  const names = new Set<string>();
  for (const { words, shouted } of sentences)
    if (!shouted) for (const word of words.slice(1)) if (isName(word)) names.add(word.lower);
  return names;
}

/**
 * The people, bodies and states that a sentence names, as printed, in order, each once ("Russian forces", "Ana Rilke"). `source`
 * is the article, `names` the words known as names in it; `skip` takes out places and days. Names cannot be told in text all in
 * capitals: there the list is empty.
 */
export function actorsIn(
  source: string,
  { words, shouted }: Pick<Scanned, 'words' | 'shouted'>,
  names: ReadonlySet<string>,
  skip: (start: number, end: number) => boolean,
): string[] {
  if (shouted) return [];
  const actors = new Set<string>();
  for (let at = 0; at < words.length && actors.size < MAX_ACTORS; at++) {
    const length = nameLength(source, words, at);
    if (length === 0) continue;
    const end = at + length + groupLength(source, words, at + length);
    const [first, last] = [words[at], words[end - 1]];
    const alone = at === 0 && end - at === 1 && first && (!names.has(first.lower) || ROLE_WORDS.has(first.lower));
    if (first && last && !alone && !skip(first.start, last.end)) actors.add(source.slice(first.start, last.end));
    at = end - 1;
  }
  return [...actors];
}

const touching = (source: string, before: Word | undefined, word: Word): boolean =>
  !before || /^[\s.’']{1,3}$/.test(source.slice(before.end, word.start));

function nameLength(source: string, words: readonly Word[], at: number): number {
  let end = at;
  while (end < words.length && end - at < MAX_WORDS) {
    const word = words[end];
    const next = words[end + 1];
    if (!word || (end > at && !touching(source, words[end - 1], word))) break;
    const joins = end > at && next !== undefined && JOINED.has(word.lower) && isName(next);
    if (!isName(word) && !joins) break;
    end++;
  }
  return end - at;
}

/** Lower-case nouns that belong to the name before them: "Ukrainian" + "armed forces". */
function groupLength(source: string, words: readonly Word[], from: number): number {
  for (let length = MAX_GROUP_WORDS; length > 0; length--) {
    const last = words[from + length - 1];
    const run = words.slice(from, from + length);
    if (
      last &&
      GROUPS.has(last.lower) &&
      run.every((word, i) => touching(source, words[from + i - 1], word) && !/^\p{Lu}/u.test(word.text))
    )
      return length;
  }
  return 0;
}
