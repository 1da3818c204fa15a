import * as en from './en.ts';
import { isFatal } from './passive.ts';
import { beforeAside, isMany } from './person.ts';
import { type VictimRule, victim } from './rule.ts';
import { isNumber, lower, type VictimWord } from './words.ts';

type Words = readonly VictimWord[];

const LONGEST_VERB = 6;
const LONGEST_NAME = 5;

/** "Ana Rilke and Piet Haas were murdered", "Rilke, 31, and Haas, 40, were found dead": two persons by name, each one victim. */
export const coordinated: VictimRule = {
  openers: new Set(['were']),
  victimAt(words, at) {
    let end = at + 1;
    while (end < at + LONGEST_VERB && en.BETWEEN.has(lower(words, end))) end++;
    const dead = en.KILLED.has(lower(words, end)) || isFatal(words, end);
    if (!dead && !en.INJURED.has(lower(words, end))) return null;
    const paired = [at, beforeAside(words, at)].some((subjectEnd) => isPair(words, subjectEnd));
    return paired ? victim(words, at, end, !dead) : null;
  },
};

/** Whether two names joined by "and" end before `at`. */
function isPair(words: Words, at: number): boolean {
  const second = nameBefore(words, at);
  return second !== null && lower(words, second - 1) === 'and' && nameBefore(words, second - 1) !== null;
}

/** Where the name begins that ends before `at`, over an age ("Rilke, 31,"); null where no single name stands there. */
function nameBefore(words: Words, at: number): number | null {
  let end = at;
  if (lower(words, end - 1) === 'old') end -= 2;
  if (/^\d{1,2}$/.test(lower(words, end - 1)) && words[end - 2]?.comma) end--;
  const aged = end < at;
  let start = end;
  while (
    start > 0 &&
    end - start < LONGEST_NAME &&
    isPartOfName(words, start - 1) &&
    (start === end || !words[start - 1]?.comma)
  )
    start--;
  const length = end - start;
  return length >= (aged ? 1 : 2) ? start : null;
}

const isPartOfName = (words: Words, at: number): boolean => {
  const word = words[at];
  if (!word || isNumber(word.lower) || isMany(word.lower) || en.NOT_ONE.has(word.lower)) return false;
  if (en.NO_OBJECT.has(word.lower) || en.SUBJECT_END.has(word.lower) || en.NOT_IN_NAME.has(word.lower)) return false;
  return /^\p{Lu}/u.test(word.text);
};
