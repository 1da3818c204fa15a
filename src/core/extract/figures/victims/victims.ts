import type { Sentence } from '../../../language/document.ts';
import { type Token, tokensOf } from '../../../language/tokens.ts';
import type { Category } from '../../../model.ts';
import * as en from './en.ts';

/** A single victim whom a sentence tells of without a number ("the mayor was murdered"); `start` and `end` span the telling words. */
export interface Victim {
  category: Extract<Category, 'people_killed' | 'people_injured'>;
  measure: string;
  start: number;
  end: number;
}

type Rule = (words: readonly Token[], at: number) => Victim | null;

const MAY_TELL =
  /kill|murder|assassin|slain|execut|wound|injur|\bhurt|dead|death|slaying|shot|hospitali|behead|strangl/i;
const NEAR = 4;

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
  if (lower(words, at) === 'has' && lower(words, end) !== 'been') return null;
  while (end - at < NEAR + 1 && en.BETWEEN.has(lower(words, end)) && !fatal(words, end)) end++;
  const word = lower(words, end);
  const dead = en.KILLED.has(word) || (en.ATTACKED.has(word) && fatal(words, end));
  if (!dead && !en.INJURED.has(word)) return null;
  return oneSubject(words, at) ? victim(words, at, end, !dead) : null;
};

const fatal = (words: readonly Token[], at: number): boolean =>
  en.ATTACKED.has(lower(words, at)) &&
  (en.FATAL.has(lower(words, at + 1)) || (lower(words, at + 1) === 'to' && lower(words, at + 2) === 'death'));

function oneSubject(words: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (en.NOT_ONE.has(lower(words, i))) return false;
  return at > 0;
}

/** "killed a guard", "wounding the mayor": the object is one person. */
const active: Rule = (words, at) => {
  const word = lower(words, at);
  const kills = en.KILLING.has(word);
  if (!kills && !en.INJURING.has(word)) return null;
  return onePerson(words, at + 1, false) ? victim(words, at, at + 1, !kills) : null;
};

/** "the murder of the judge", "Rilke's assassination". */
const nominal: Rule = (words, at) => {
  if (!en.DEATH.has(lower(words, at))) return null;
  if (/^['’]s$/.test(lower(words, at - 1)) && !en.NOT_ONE.has(lower(words, at - 2)))
    return victim(words, at - 1, at, false);
  return lower(words, at + 1) === 'of' && onePerson(words, at + 2, true) ? victim(words, at, at + 1, false) : null;
};

const RULES: readonly Rule[] = [passive, active, nominal];

const PLURAL = /[^s]s$/;
const NUMBER = /^\d/;

/** Whether one person is named from word `at` on; `named` accepts any name, else an article or an office must say that it is one. */
function onePerson(words: readonly Token[], at: number, named: boolean): boolean {
  let marked = false;
  for (let i = at; i < at + NEAR; i++) {
    const word = lower(words, i);
    if (!word || NUMBER.test(word) || en.NOT_ONE.has(word)) return false;
    if (en.PERSONS.has(word)) return true;
    if (word === 'a' || word === 'an' || word === 'another') marked = true;
    else if (!en.ARTICLES.has(word)) return !PLURAL.test(word) && (marked || named || isName(words, i));
  }
  return false;
}

/** Two capitalised words in a row, in text that is not all in capitals. */
const isName = (words: readonly Token[], at: number): boolean =>
  [words[at], words[at + 1]].every((word) => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text));
