import { COMPANY } from '../../place/en.ts';
import { lexemeOf } from '../lexeme.ts';
import type { Word } from '../words.ts';
import { ELITE, NOT_ACTORS } from '../en.ts';
import { BODIES, BODY_ENDS, GROUPS, HOLDERS, JOINED, OWNERS } from './en.ts';

const MAX_WORDS = 6;
const MAX_GROUP_WORDS = 2;
/** Articles within Arabic names. */
const ARTICLES = new Set(['al', 'el', 'as', 'ad', 'an', 'ar']);

/** Whether a word is written as a name is. */
export const isName = ({ spelling }: Word): boolean => lexemeOf(spelling).name;

/** Where the actor that begins at `at` ends, with the nouns that belong to it; `at` itself where no name begins. */
export function actorEnd(source: string, words: readonly Word[], at: number): number {
  const name = nameEnd(source, words, at);
  if (name === at) return at;
  const end = coordinated(source, words, at, name) ?? name;
  return holderEnd(source, words, end + groupLength(source, words, end));
}

/** What stands in the source between two words. */
export const between = (source: string, before: Word, word: Word): string => source.slice(before.end, word.start);

/** Whether two words stand side by side; "al-Faraya" is one name, other hyphens part. */
export const touching = (source: string, before: Word | undefined, word: Word): boolean =>
  !before ||
  /^[\s.’']{1,3}$/.test(between(source, before, word)) ||
  (ARTICLES.has(before.lower) && between(source, before, word) === '-');

/** Whether the possessive stands between two words. */
export const owned = (source: string, before: Word | undefined, word: Word): boolean =>
  before !== undefined && /^['’]s $/.test(between(source, before, word));

function nameEnd(source: string, words: readonly Word[], at: number): number {
  let end = at;
  while (end < words.length && end - at < MAX_WORDS) {
    const word = words[end];
    if (!word || (end > at && !goesOn(source, words, end))) break;
    if (!isName(word) && !(end > at && joins(source, words, end, end - at === 1))) break;
    end++;
  }
  return end;
}

/** "Mara Sol", and "Harlan's Corp", "Velia People's Union", where the possessive is of the name. */
function goesOn(source: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!word) return false;
  if (touching(source, before, word)) return true;
  return owned(source, before, word) && (COMPANY.has(word.lower) || OWNERS.has(before?.lower ?? ''));
}

/** "Bank of Velia", "Keeper of the Seal", "Office for Harbours", and not "blamed Rilke for Orlik". */
function joins(source: string, words: readonly Word[], at: number, behindFirst: boolean): boolean {
  const [before, word, following] = [words[at - 1], words[at], words[at + 1]];
  const next = behindFirst && word?.lower === 'of' && following?.lower === 'the' ? words[at + 2] : following;
  if (!before || !word || !following || !next || !JOINED.has(word.lower) || !isName(next)) return false;
  if (!touching(source, word, following)) return false;
  return word.lower !== 'for' || BODIES.has(before.lower);
}

/** "the Food and Harbour Agency": where that ends; null for two names side by side. */
function coordinated(source: string, words: readonly Word[], at: number, end: number): number | null {
  const [before, last, and, next] = [words[at - 1], words[end - 1], words[end], words[end + 1]];
  if (and?.lower !== 'and' || before?.lower !== 'the' || !last || !next) return null;
  if (!/\p{Ll}/u.test(last.text) || ELITE.has(last.lower) || !touching(source, last, and)) return null;
  const whole = touching(source, and, next) ? nameEnd(source, words, end + 1) : 0;
  return BODY_ENDS.has(words[whole - 1]?.lower ?? '') ? whole : null;
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
  return nameEnd(source, words, end);
}
