import {
  DIRECTION,
  DOUBTFUL,
  FOLLOWING,
  IN_TONGUES,
  LOCATES,
  NOT_IN_NAMES,
  REGION,
  SETTLEMENT,
  SPEECH,
  STAKES,
  STANDING_AT,
  TITLE,
} from './en.ts';
import { countryOfDemonym } from './names.ts';
import type { Described } from './village.ts';
import type { Word } from './words.ts';

const LONGEST = 2;
const SHORTEST_WORD = 3;

/**
 * "in Kolvar on Sunday", "near Drey Falls, where": a name of one or two words that no large place of a table has, behind a preposition of place and before
 * a pause or a word that opens what comes next. `known` tells what a table has. What else the article calls by the name is not asked here.
 */
export function ledNames(words: readonly Word[], end: string, known: (from: number) => boolean): Described[] {
  const found: Described[] = [];
  for (let i = 1; i < words.length; i++) {
    if (!words[i]?.capital || words[i]?.gap !== ' ' || !leads(words, i - 1) || known(i)) continue;
    const to = nameEnd(words, i);
    if (to > i && to - i <= LONGEST && endsAt(words, to, end)) found.push({ from: i, to, kind: 'city', led: true });
  }
  return found;
}

/** "in", "near", "the dam at"; not "shares in", "confidence in", "a clerk at". */
function leads(words: readonly Word[], at: number): boolean {
  const [before = '', word = ''] = [words[at - 1]?.lower, words[at]?.lower];
  if (at > 0 && words[at]?.capital) return false;
  return word === 'at' ? STANDING_AT.has(before) : LOCATES.has(word) && !STAKES.has(before) && !IN_TONGUES.has(before);
}

/** Where the run of capitals ends; the start itself where one of its words is no part of a place's name. */
function nameEnd(words: readonly Word[], from: number): number {
  let to = from;
  for (; words[to]?.capital && (to === from || words[to]?.gap === ' '); to++) if (!isNamePart(words[to])) return from;
  return to;
}

const isNamePart = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.text.length >= SHORTEST_WORD &&
  /^\p{Lu}\p{Ll}+(?:-\p{L}+)*$/u.test(word.text) &&
  ![DOUBTFUL, TITLE, DIRECTION, SETTLEMENT, REGION, NOT_IN_NAMES].some((set) => set.has(word.lower)) &&
  countryOfDemonym(word.spelling) === null;

/** The sentence or a clause ends there, or a word follows that is no noun of its own. */
function endsAt(words: readonly Word[], to: number, end: string): boolean {
  const next = words[to];
  const gap = next?.gap ?? end;
  if (/^['’]s $/.test(gap)) return next?.capital === true;
  return /^[,.;:)!?—–]/.test(gap) || (gap === ' ' && next !== undefined && FOLLOWING.has(next.lower));
}

/** The words of one sentence and the places that it describes. */
interface Told {
  words: readonly Word[];
  described: readonly Described[];
}

/**
 * The places that each sentence describes, without led names that the article also calls a person or a body by: a part of a longer name
 * ("shares in Kestrel" beside "Kestrel Air"), a speaker, or a word that stands in small letters elsewhere.
 */
export function withoutOtherNames<T extends Told>(sentences: readonly T[]): readonly T[] {
  const led = new Set<string>();
  for (const { words, described } of sentences)
    for (const each of described) if (each.led) for (const { lower } of words.slice(each.from, each.to)) led.add(lower);
  if (led.size === 0) return sentences;
  const others = new Set<string>();
  for (const { words, described } of sentences)
    words.forEach((word, i) => {
      const single = !described.some(({ from, to }) => from <= i && i < to && to - from > 1);
      if (led.has(word.lower) && single && isOtherwise(words, i)) others.add(word.lower);
    });
  const isPlace = (words: readonly Word[], { led: unsure, from, to }: Described) =>
    !unsure || !words.slice(from, to).some(({ lower }) => others.has(lower));
  return sentences.map((one) => ({ ...one, described: one.described.filter((each) => isPlace(one.words, each)) }));
}

/** A word in small letters, one of several names in a row, or who speaks. */
function isOtherwise(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (!word?.capital) return true;
  if (next?.gap === ' ' && (SPEECH.has(next.lower) || (next.capital && isNamePart(next)))) return true;
  return word.gap === ' ' && before?.capital === true && (TITLE.has(before.lower) || isNamePart(before));
}
