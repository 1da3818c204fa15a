import type { Trigger } from '../triggers.ts';
import type { Word } from '../words.ts';
import type { Assertion } from './assertion.ts';
import { AHEAD, BE, CLAUSE, HAVE, INTENDS, MODAL, TOOK_PLACE, WILL } from './en.ts';

/** Words between a noun and the verb that says what becomes of it ("the trial of two smugglers accused of fraud is ..."). */
const REACH = 8;

/**
 * What the verb behind a noun says of it: "the vote will be held", "talks are to resume", "a hearing has been set for Monday" are
 * planned, as is what "a company plans to" do; "the march went ahead" happened. Null where its first auxiliary says nothing of the kind, or another clause begins.
 */
export function outlookOf(words: readonly Word[], { at, length }: Trigger): Assertion | null {
  for (let i = at + length; i < Math.min(words.length, at + length + REACH); i++) {
    const word = words[i]?.lower ?? '';
    if (isParted(words, i) || CLAUSE.has(word)) return null;
    if (WILL.has(word) || (INTENDS.has(word) && words[i + 1]?.lower === 'to')) return 'planned';
    if (MODAL.has(word) && words[i]?.text === word) return 'hypothetical';
    if (TOOK_PLACE.has(word)) return 'happened';
    if (BE.has(word)) return isAhead(words, i + 1) ? 'planned' : null;
    if (HAVE.has(word)) return isSet(words, i + 1) ? 'planned' : null;
  }
  return null;
}

/** "is due", "is now to", and not "was meant to". */
const isAhead = (words: readonly Word[], at: number): boolean =>
  AHEAD.has(words[at]?.lower ?? '') ||
  (/ly$|^(?:now|also|not|still)$/.test(words[at]?.lower ?? '') && AHEAD.has(words[at + 1]?.lower ?? ''));

/** "has been scheduled", and not "has been set on fire". */
const isSet = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'been' && AHEAD.has(words[at + 1]?.lower ?? '') && words[at + 2]?.lower === 'for';

/** Whether a mark stands before a word. */
const isParted = (words: readonly Word[], at: number): boolean =>
  (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) > 1;
