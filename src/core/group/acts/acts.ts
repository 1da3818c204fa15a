import { ACTS, ASIDE, DONE_ABOUT, ENDING, FOLLOW_UPS, PHRASES, REACTION, SYNONYMS, WENT_BEFORE } from './en.ts';
import { matchesOf } from '../../language/matches.ts';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const byWord = (table: Readonly<Record<string, string>>) =>
  new Map(Object.entries(table).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)));
const ACT = byWord(ACTS);
const MEANING = new Map([...byWord(SYNONYMS), ...ACT]);

/** A text in small letters, with several words for one thing made one ("stepped down" is "resigned"). */
export const inOneWord = (text: string): string =>
  PHRASES.reduce((left, [phrase, word]) => left.replace(phrase, word), text.toLowerCase());

/** The word that stands for all of its meaning ("quake" for "tremor"), else undefined: WordNet's synonym sets in small. */
export const meaningOf = (word: string): string | undefined => MEANING.get(word);

/**
 * The acts that a sentence tells, in its order, each once: not what it says to have gone before ("the king asked her to govern two days
 * after the election"), nor what an aside adds or the act is about, where it names one beside that ("a march against the cuts").
 */
export function actsOf(sentence: string): string[] {
  const told = inOneWord(sentence);
  const before = (MAY_GO_BEFORE.test(told) ? WENT_BEFORE.exec(told)?.index : undefined) ?? told.length;
  const main = told.slice(0, before);
  const bare = main.replace(ASIDE, ' ');
  const own = [bare.replace(DONE_ABOUT, ' '), bare, main].map(actsIn).find((acts) => acts.length > 0) ?? [];
  return own.length === 0 && actsIn(told.slice(before)).length > 0 ? [REACTION] : own;
}

/** A word without which nothing is said to have gone before: the whole pattern is slow. */
const MAY_GO_BEFORE = / (?:after|talks|negotiations)\b/;

const actsIn = (text: string) => [...new Set(matchesOf(WORD, text).flatMap(([word]) => ACT.get(word) ?? []))];

/**
 * True for two sentences that tell two acts: they name some and share none, or one opens with the answer to an act (the arrest, the
 * appeal, the funeral) and the other does not. Comparing triggers as event coreference does (Cybulska and Vossen 2015).
 */
export function actsDiffer(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0], b[0]];
  if (x === undefined || y === undefined) return false;
  if (!a.some((act) => b.includes(act)) || a.includes(ENDING) !== b.includes(ENDING)) return true;
  return x !== y && (FOLLOW_UPS.has(x) || FOLLOW_UPS.has(y));
}
