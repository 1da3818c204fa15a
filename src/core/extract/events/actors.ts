import { GROUPS, HOLDERS, INSIDE, NOT_ACTORS, ROLE_WORDS, SETTLEMENTS } from './en.ts';
import { STAKES } from '../place/en.ts';
import { lexemeOf } from './lexeme.ts';
import type { Scanned } from './scan.ts';
import type { Word } from './words.ts';

const MAX_ACTORS = 6;
const MAX_WORDS = 6;
const MAX_GROUP_WORDS = 2;
const isName = ({ spelling }: Word): boolean => lexemeOf(spelling).name;
/** Articles within Arabic names. */
const ARTICLES = new Set(['al', 'el', 'as', 'ad', 'an', 'ar']);
const JOINED = new Set(['of', 'the', 'de', 'bin', 'al', 'van', 'von', 'for']);
const SHOUTED = 0.7;

/** Whether a sentence is written in capitals: most of its words have no small letter. */
export function isShouted(words: readonly Word[]): boolean {
  let loud = 0;
  for (const { spelling } of words) if (lexemeOf(spelling).loud) loud++;
  return words.length > 3 && loud > words.length * SHOUTED;
}

/**
 * Words that stand capitalised inside a sentence somewhere behind `dateline`: a capital at the start of a sentence then means a name
 * too.
 */
export function namesIn(sentences: readonly Pick<Scanned, 'words' | 'shouted'>[], dateline: number): Set<string> {
  const names = new Set<string>();
  for (const { words, shouted } of sentences)
    if (!shouted) for (const word of words.slice(1)) if (word.start > dateline && isName(word)) names.add(word.lower);
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
    const end = holderEnd(source, words, at + length + groupLength(source, words, at + length));
    const [first, last] = [words[at], words[end - 1]];
    const alone = at === 0 && end - at === 1 && first && (!names.has(first.lower) || ROLE_WORDS.has(first.lower));
    if (first && last && !alone && !isWhere(source, words, at, end) && !skip(first.start, last.end))
      actors.add(source.slice(first.start, last.end));
    at = end - 1;
  }
  return [...actors];
}

const between = (source: string, before: Word, word: Word): string => source.slice(before.end, word.start);

/** "al-Faraya" is one name; other hyphens part. */
const touching = (source: string, before: Word | undefined, word: Word): boolean =>
  !before ||
  /^[\s.’']{1,3}$/.test(between(source, before, word)) ||
  (ARTICLES.has(before.lower) && between(source, before, word) === '-');

const owned = (source: string, before: Word | undefined, word: Word): boolean =>
  before !== undefined && /^['’]s $/.test(between(source, before, word));

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

/** Lower-case nouns that belong to the name before them: "Ukrainian" + "armed forces", "Talvara" + "'s parliament". */
function groupLength(source: string, words: readonly Word[], from: number): number {
  for (let length = MAX_GROUP_WORDS; length > 0; length--) {
    const run = words.slice(from, from + length);
    if (
      GROUPS.has(run[length - 1]?.lower ?? '') &&
      run.every((word, i) => describes(source, words[from + i - 1], word))
    )
      return length;
  }
  return 0;
}

const describes = (source: string, before: Word | undefined, word: Word): boolean =>
  !/^\p{Lu}/u.test(word.text) &&
  !NOT_ACTORS.has(word.lower) &&
  (touching(source, before, word) || owned(source, before, word));

/** "Opposition leader" + "Ana Rilke": the one who holds the post belongs to it. */
function holderEnd(source: string, words: readonly Word[], end: number): number {
  const [post, name] = [words[end - 1], words[end]];
  if (!post || !name || !HOLDERS.has(post.lower) || !touching(source, post, name)) return end;
  return end + nameLength(source, words, end);
}

/** "in Orlik", "across Orlik", "the capital, Orlik": where something is, not who acts; "trust in Rilke", "in Rilke's view" are of someone. */
function isWhere(source: string, words: readonly Word[], at: number, end: number): boolean {
  const [before, first, last, after] = [words[at - 1], words[at], words[end - 1], words[end]];
  if (!before || !first || !last || (after && owned(source, last, after))) return false;
  if (SETTLEMENTS.has(before.lower)) return between(source, before, first) === ', ';
  return INSIDE.has(before.lower) && touching(source, before, first) && !STAKES.has(words[at - 2]?.lower ?? '');
}
