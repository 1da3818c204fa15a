import * as en from './en.ts';
import { isNumber, lower, type VictimWord } from './words.ts';

type Words = readonly VictimWord[];

const NEAR = 4;
const REACH = 12;
const LONGEST_NAME = 5;

/** Whether a word counts people in the plural by itself. */
export const isMany = (word: string): boolean =>
  en.MORE_THAN_ONE.has(word) ||
  (word.endsWith('s') && (en.PERSONS.has(word.slice(0, -1)) || en.PERSONS.has(word.slice(0, -2))));

/** Two capitalised words in a row, in text that is not all in capitals. */
const isName = (words: Words, at: number): boolean =>
  [words[at], words[at + 1]].every((word) => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text));

/** Whether one person is named from word `at` on; `named` accepts any name, else an article, an office or kin must say that it is one. */
export function onePerson(words: Words, at: number, named: boolean): boolean {
  let [marked, unknown] = [false, 0];
  for (let i = at; i < at + NEAR + 1; i++) {
    const word = lower(words, i);
    if (isNumber(word) || en.NOT_ONE.has(word) || isMany(word)) return false;
    if (en.PERSONS.has(word) && !isMany(lower(words, i + 1))) return true;
    if (word === 'a' || word === 'an' || word === 'another') marked = true;
    else if (!en.ARTICLES.has(word) && !/^['’]s$/.test(word)) {
      if (i === at && isName(words, i)) return true;
      if (!word || en.NO_OBJECT.has(word) || unknown++ > 0) break;
    }
  }
  if (described(words, at)) return true;
  return unknown > 0 && (marked || named) && !/[^s]s$/.test(lower(words, nameEnd(words, at)));
}

/** "killed Ana de Vries, daughter of the harbour master": a name whose bearer the next words describe. */
function described(words: Words, at: number): boolean {
  for (let i = at; i < at + LONGEST_NAME; i++) {
    const word = lower(words, i);
    if (!word || isNumber(word) || en.NOT_ONE.has(word) || isMany(word) || en.NO_OBJECT.has(word)) return false;
    if (words[i]?.comma) return i > at && isAppositive(words, i + 1);
  }
  return false;
}

/** Whether the words from `at` on say of somebody that it is one person: "daughter of", "the leader of the dockers", "a baker". */
function isAppositive(words: Words, at: number): boolean {
  for (let i = at; i < at + NEAR; i++) {
    const word = lower(words, i);
    if (!word || isNumber(word) || isMany(word) || en.SUBJECT_END.has(word)) return false;
    if (en.PERSONS.has(word)) return true;
    if (words[i]?.comma) return false;
  }
  return false;
}

/** The last word of a name that begins at `at`. */
function nameEnd(words: Words, at: number): number {
  let end = at;
  while (end < at + NEAR && !words[end]?.comma && lower(words, end + 1) && !ENDS_NAME(lower(words, end + 1))) end++;
  return end;
}

const ENDS_NAME = (word: string): boolean => en.NO_OBJECT.has(word) || en.SUBJECT_END.has(word) || /^['’]s$/.test(word);

/** Whether nothing right before the auxiliary at `at` speaks against a single subject. */
export function oneSubject(words: Words, at: number): boolean {
  if (at === 0 || en.NO_SUBJECT.has(lower(words, at - 1))) return false;
  for (let back = 1; back <= 3; back++) {
    const word = lower(words, at - back);
    if (word === 'that') break;
    if (en.NOT_ONE.has(word)) return false;
  }
  return true;
}

/** Whether the subject of the verb at `at` names one person. */
export function onePersonBefore(words: Words, at: number): boolean {
  const from = beforeAside(words, at);
  if (from < at && isAppositive(words, from)) return true;
  let one = from === 1 && lower(words, 0).length > 3;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const word = lower(words, i);
    if (en.SUBJECT_END.has(word)) break;
    if (isNumber(word) && one) break;
    if (isAge(words, i)) one = true;
    else if (isNumber(word) || en.NOT_ONE.has(word) || isMany(word)) return false;
    if (en.PERSONS.has(word) || word === 'he' || word === 'she' || isName(words, i)) one = true;
  }
  return one;
}

/** "Rilke, 54, died": an age between commas. */
const isAge = (words: Words, at: number): boolean =>
  /^\d{1,2}$/.test(lower(words, at)) && words[at]?.comma === true && words[at - 1]?.comma === true;

/** Where an aside begins that ends right before `at` ("Rilke, | candidate of the dockers' league, died"); `at` where none does. */
export function beforeAside(words: Words, at: number): number {
  if (!words[at - 1]?.comma) return at;
  for (let i = at - 2; i >= Math.max(0, at - REACH); i--) if (words[i]?.comma) return i + 1;
  return at;
}
