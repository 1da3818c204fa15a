import type { Scanned } from '../scan.ts';
import type { Word } from '../words.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import { BETWEEN, FIRST_PERSON, NAMELESS, POINTING } from './en.ts';

const REACH = 4;
/** Words in which "the" stands before the one who speaks ("the captured soldier", "the 22-year-old man"). */
const DESCRIBED = 4;

/** Whether a sentence goes on with what somebody says whom only the sentences before it name ("He added ...", "the witness said"). */
export function goesOnSpeaking({ words }: Scanned): boolean {
  const first = words.findIndex(isSaying);
  return first >= 0 && pointsBack(words, first);
}

/** Whether somebody speaks of himself in it, and nobody is named as saying so: words spoken, even where no mark shows it. */
export const speaksOfSelf = ({ words }: Scanned): boolean =>
  words.some(({ lower, text }) => FIRST_PERSON.has(lower) && text !== 'US') &&
  words.every((word, at) => !isSaying(word) || pointsBack(words, at));

const isSaying = ({ lower }: Word): boolean =>
  LEXICON.get(lower)?.some(({ cue, form, rest }) => cue === 'speech' && form !== 'noun' && rest.length === 0) ?? false;

/** Whether the subject of the verb at `at` is a pronoun, or someone without name and office ("the soldier"). */
function pointsBack(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (at - before < REACH && BETWEEN.has(words[before]?.lower ?? '')) before--;
  const subject = words[before]?.lower ?? '';
  if (!NAMELESS.has(subject)) return POINTING.has(subject);
  return words.slice(Math.max(0, before - DESCRIBED), before).some(({ lower }) => lower === 'the');
}
