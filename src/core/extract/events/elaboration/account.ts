import type { Scanned } from '../scan.ts';
import type { Word } from '../words.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import type { Cue } from '../lexicon/table.ts';
import { BETWEEN, FIRST_PERSON, NAMELESS, POINTING } from './en.ts';

const REACH = 4;
/** Words in which "the" stands before the one who speaks ("the captured soldier", "the 22-year-old man"). */
const DESCRIBED = 4;

/**
 * Whether a sentence goes on with what somebody says whom only the sentences before it name ("He added ...", "the witness said", and
 * "the office said" behind the `head` that spoke of an office).
 */
export function goesOnSpeaking({ words }: Scanned, head: Scanned): boolean {
  const first = words.findIndex(isSaying);
  if (first >= 0 && pointsBack(words, first)) return true;
  const finite = words.findIndex((word) => isTelling(word) && !word.lower.endsWith('ing'));
  return finite >= 0 && repeats(words, finite, head.words);
}

/** Whether the subject of the verb at `at` is "the" with a noun of an earlier sentence, and nobody is named in between. */
function repeats(words: readonly Word[], at: number, earlier: readonly Word[]): boolean {
  const subject = words[subjectBefore(words, at)]?.text ?? '';
  const the = words.slice(Math.max(0, at - DESCRIBED), at).findLastIndex(({ lower }) => lower === 'the');
  if (the < 0 || !/^\p{Ll}{3,}$/u.test(subject)) return false;
  const between = words.slice(Math.max(0, at - DESCRIBED) + the + 1, at);
  return between.every(({ text }) => !/^\p{Lu}/u.test(text)) && earlier.some(({ text }) => text === subject);
}

/** Whether somebody speaks of himself in it, and nobody is named as saying so: words spoken, even where no mark shows it. */
export const speaksOfSelf = ({ words }: Scanned): boolean =>
  words.some(({ lower, text }) => FIRST_PERSON.has(lower) && text !== 'US') &&
  words.every((word, at) => !isSaying(word) || pointsBack(words, at));

/** Whether a word is a verb of one of these cues by itself. */
const isVerbOf = ({ lower }: Word, cues: readonly Cue[]): boolean =>
  LEXICON.get(lower)?.some(({ cue, form, rest }) => cues.includes(cue) && form !== 'noun' && rest.length === 0) ??
  false;

const isSaying = (word: Word): boolean => isVerbOf(word, ['speech']);

/** Verbs of saying and those that name what is done by it ("accused", "claimed"). */
const isTelling = (word: Word): boolean => isVerbOf(word, ['speech', 'statement']);

/** Whether the subject of the verb at `at` is a pronoun, or someone without name and office ("the soldier"). */
function pointsBack(words: readonly Word[], at: number): boolean {
  const before = subjectBefore(words, at);
  const subject = words[before]?.lower ?? '';
  if (!NAMELESS.has(subject)) return POINTING.has(subject);
  return words.slice(Math.max(0, before - DESCRIBED), before).some(({ lower }) => lower === 'the');
}

/** Where the word stands that the subject of the verb at `at` ends with. */
function subjectBefore(words: readonly Word[], at: number): number {
  let before = at - 1;
  while (at - before < REACH && BETWEEN.has(words[before]?.lower ?? '')) before--;
  return before;
}
