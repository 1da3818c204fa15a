import type { Sentence } from '../../../language/document.ts';
import { type Token, tokensOf } from '../../../language/tokens.ts';
import type { Category } from '../../../model.ts';
import * as en from './en.ts';
import { retold } from './retold.ts';

/** A single victim whom a sentence tells of without a number ("the mayor was murdered"); `start` and `end` span the telling words. */
export interface Victim {
  category: Extract<Category, 'people_killed' | 'people_injured'>;
  measure: string;
  start: number;
  end: number;
}

type Rule = (words: readonly Token[], at: number) => Victim | null;

const MAY_TELL =
  /kill|murder|assassin|slain|execut|wound|injur|\bhurt|dead|death|died|passed away|slaying|shot|hospitali|behead|strangl/i;
const NEAR = 4;
const REACH = 12;

/** The single victims of a sentence, at most one killed and one injured. */
export function victimsIn(sentence: Sentence): Victim[] {
  if (!MAY_TELL.test(sentence.text)) return [];
  const words = tokensOf(sentence).filter((token) => /[\p{L}\p{Nd}]/u.test(token.lower));
  const found = new Map<string, Victim>();
  for (let at = 0; at < words.length; at++)
    for (const rule of RULES) {
      const victim = rule(words, at);
      if (victim && !found.has(victim.category)) found.set(victim.category, victim);
    }
  return [...found.values()];
}

const lower = (words: readonly Token[], at: number): string => words[at]?.lower ?? '';

function victim(words: readonly Token[], first: number, last: number, injured: boolean): Victim | null {
  const [from, to] = [words[first], words[last]];
  if (!from || !to) return null;
  const kind = injured
    ? ({ category: 'people_injured', measure: 'injured' } as const)
    : ({ category: 'people_killed', measure: 'killed' } as const);
  return { ...kind, start: from.start, end: to.end };
}

/** "was seriously wounded", "has been shot dead": the auxiliary shows one subject. */
const passive: Rule = (words, at) => {
  if (!en.SINGULAR.has(lower(words, at)) || lower(words, at + 1) === 'not') return null;
  let end = at + 1;
  while (end - at < NEAR + 1 && en.BETWEEN.has(lower(words, end)) && !fatal(words, end)) end++;
  if (lower(words, at) === 'has' && !words.slice(at, end).some((word) => word.lower === 'been')) return null;
  const word = lower(words, end);
  const dead = en.KILLED.has(word) || fatal(words, end);
  if (!dead && !en.INJURED.has(word)) return null;
  return oneSubject(words, at) ? victim(words, at, end, !dead) : null;
};

const fatal = (words: readonly Token[], at: number): boolean =>
  en.ATTACKED.has(lower(words, at)) &&
  (en.FATAL.has(lower(words, at + 1)) || (lower(words, at + 1) === 'to' && lower(words, at + 2) === 'death'));

function oneSubject(words: readonly Token[], at: number): boolean {
  if (at === 0 || en.NO_SUBJECT.has(lower(words, at - 1))) return false;
  return [1, 2, 3].every((back) => !en.NOT_ONE.has(lower(words, at - back)));
}

/** "The judge died", "her husband wounded": a verb without an auxiliary, whose subject must name one person. */
const bare: Rule = (words, at) => {
  const word = lower(words, at);
  const dies = word === 'died' || (word === 'passed' && lower(words, at + 1) === 'away');
  const participle = en.KILLED.has(word) || en.INJURED.has(word);
  const named = en.PERSONS.has(lower(words, at - 1)) && en.ARTICLES.has(lower(words, at - 2));
  if (participle && (named || oneMore(words, at))) return victim(words, at - 1, at, en.INJURED.has(word));
  return dies && onePersonBefore(words, at) ? victim(words, at - 1, at, false) : null;
};

/** "one was killed and another wounded", "and another was wounded". */
const oneMore = (words: readonly Token[], at: number): boolean =>
  en.ONE_MORE.has(lower(words, at - 1)) && lower(words, at - 2) === 'and';

function onePersonBefore(words: readonly Token[], at: number): boolean {
  let one = at === 1 && lower(words, 0).length > 3;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const word = lower(words, i);
    if (NUMBER.test(word) && one) break;
    if (NUMBER.test(word) || en.NOT_ONE.has(word) || isMany(word)) return false;
    if (en.SUBJECT_END.has(word)) break;
    if (en.PERSONS.has(word) || word === 'he' || word === 'she' || isName(words, i)) one = true;
  }
  return one;
}

/** "killed a guard", "wounding the mayor": the object is one person. */
const active: Rule = (words, at) => {
  const kills = en.KILLING.has(lower(words, at));
  if (!kills && !en.INJURING.has(lower(words, at))) return null;
  if (retold(words, at, true) || en.GOES_ON.has(lower(words, at - 1))) return null;
  return onePerson(words, at + 1, false) ? victim(words, at, at + 1, !kills) : null;
};

/** "the murder of the judge", "Rilke's assassination". */
const nominal: Rule = (words, at) => {
  if (!en.DEATH.has(lower(words, at)) || en.NOT_A_DEATH.has(lower(words, at + 1))) return null;
  if (retold(words, at, false)) return null;
  const owner = lower(words, at - 2);
  if (/^['’]s$/.test(lower(words, at - 1)) && !en.NOT_ONE.has(owner)) return victim(words, at - 1, at, false);
  return lower(words, at + 1) === 'of' && onePerson(words, at + 2, true) ? victim(words, at, at + 1, false) : null;
};

const RULES: readonly Rule[] = [passive, bare, active, nominal];

const NUMBER = /^\d/;
const isMany = (word: string): boolean =>
  en.MORE_THAN_ONE.has(word) ||
  (word.endsWith('s') && (en.PERSONS.has(word.slice(0, -1)) || en.PERSONS.has(word.slice(0, -2))));

/** Whether one person is named from word `at` on; `named` accepts any name, else an article or an office must say that it is one. */
function onePerson(words: readonly Token[], at: number, named: boolean): boolean {
  let [marked, unknown] = [false, 0];
  for (let i = at; i < at + NEAR + 1; i++) {
    const word = lower(words, i);
    if (NUMBER.test(word) || en.NOT_ONE.has(word) || isMany(word)) return false;
    if (en.PERSONS.has(word) && !isMany(lower(words, i + 1))) return true;
    if (word === 'a' || word === 'an' || word === 'another') marked = true;
    else if (!en.ARTICLES.has(word)) {
      if (i === at && isName(words, i)) return true;
      if (!word || en.NO_OBJECT.has(word) || unknown++ > 0) break;
    }
  }
  return unknown > 0 && (marked || named) && !/[^s]s$/.test(lower(words, at));
}

/** Two capitalised words in a row, in text that is not all in capitals. */
const isName = (words: readonly Token[], at: number): boolean =>
  [words[at], words[at + 1]].every((word) => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text));
