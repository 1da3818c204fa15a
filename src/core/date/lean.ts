import { isLetterAt, startsWithCapital } from '../language/letters.ts';
import { spellingAt } from '../language/spelling.ts';
import type { DateWords } from './words.ts';

/** Words looked at on each side of an expression. */
const REACH = 22;
const CHARS = 180;
const AFTER_CHARS = 12;
/** Words between an auxiliary and its participle: "will be held". */
const AUXILIARY_REACH = 3;

/**
 * Whether the clause around an expression tells the past (-1) or the future (1), by the nearest verb before it, else after it;
 * 0 when there is none. `from` and `to` are positions in `text`.
 */
export function leanAt(text: string, from: number, to: number, words: DateWords): -1 | 0 | 1 {
  const left = text.slice(Math.max(0, from - CHARS), from);
  const right = text.slice(to, to + CHARS);
  if (words.futureBefore.test(left) && !words.overBy.test(right)) return 1;
  if (words.futureAfter.test(text.slice(to, to + AFTER_CHARS)) && !words.pastJustBefore.test(left)) return 1;
  if (words.pastBefore.test(left)) return -1;
  const before = wordsOf(left, words).slice(-REACH);
  for (let at = before.length - 1; at >= 0; at--) {
    const lean = leanOf(before, at, words);
    if (lean !== 0) return lean;
  }
  const after = wordsOf(right, words).slice(0, REACH);
  for (let at = 0; at < after.length; at++) {
    const lean = leanOf(after, at, words);
    if (lean !== 0) return lean;
  }
  return 0;
}

/** Whether only a verb of the present stands near an expression; asked where `leanAt` found no tense. */
export function isPresentAt(text: string, from: number, to: number, words: DateWords): boolean {
  return [text.slice(Math.max(0, from - CHARS), from), text.slice(to, to + CHARS)].some((part) =>
    wordsOf(part, words).some((word) => words.present.has(word)),
  );
}

function leanOf(clause: readonly string[], at: number, words: DateWords): -1 | 0 | 1 {
  const [word = '', next = ''] = [clause[at], clause[at + 1]];
  const pair = words.futurePairs.has(`${word} ${next}`);
  const ahead = words.future.has(word);
  if (!pair && !ahead && !words.past.has(word) && !words.futureEnding.test(word) && !words.pastEnding.test(word))
    return 0;
  if (words.noLean.test(fiveWords(clause, at))) return 0;
  if (pair) return 1;
  // "the deadline was missed"
  if (ahead) return words.past.has(next) ? -1 : 1;
  if (words.futureEnding.test(word)) return 1;
  // "was due on Friday" and "has been scheduled" tell of what is ahead.
  if (words.future.has(next) && !words.noLean.test(fiveWords(clause, at + 1))) return 1;
  return byAuxiliary(clause, at, words);
}

/** The tense of a past form by the words before it: "may have been killed" is past, "will be killed" and "is to be held" lie ahead. */
function byAuxiliary(clause: readonly string[], at: number, words: DateWords): -1 | 1 {
  const first = Math.max(0, at - AUXILIARY_REACH);
  const auxiliaries = clause.slice(first, at);
  if (auxiliaries.some((x) => words.perfect.has(x))) return -1;
  const coming = auxiliaries.some((x, i) => {
    const ahead = words.future.has(x) || words.futurePairs.has(`${x} ${auxiliaries[i + 1]}`);
    return ahead && !words.noLean.test(fiveWords(clause, first + i));
  });
  return coming ? 1 : -1;
}

/** A word with the two before and the two after it. */
function fiveWords(clause: readonly string[], at: number): string {
  return [-2, -1, 0, 1, 2].map((by) => clause[at + by] ?? '').join(' ');
}

/** The words of a text in lower case, an apostrophe before them included; "May" the month is no "may". */
function wordsOf(text: string, { capitals, months }: DateWords): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isLetterAt(text, at)) continue;
    const start = isApostrophe(text.charCodeAt(at - 1)) ? at - 1 : at;
    while (isLetterAt(text, at)) at++;
    const { text: word, lower } = spellingAt(text, start, at);
    if (!capitals || !startsWithCapital(word) || !Object.hasOwn(months, lower) || !/^.\p{Ll}/u.test(word))
      words.push(lower);
  }
  return words;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
