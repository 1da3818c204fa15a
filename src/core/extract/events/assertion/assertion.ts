import type { Form } from '../lexicon/inflect.ts';
import type { Trigger } from '../triggers.ts';
import type { Word } from '../words.ts';
import { outlookOf } from './outlook.ts';
import { AHEAD, BE, CLAUSE, DENIAL, FUTURE, HAPPENED_BEFORE_TO, HYPOTHETICAL, NEGATION, SAME_PAST } from './en.ts';

/** Whether the text says that something happened, did not, will, or only could. */
export type Assertion = 'happened' | 'negated' | 'denied' | 'planned' | 'hypothetical';

const REACH = 6;
/** A base may be the noun that is spelled as it ("the planned protest"). */
const NOMINAL: ReadonlySet<Form> = new Set(['noun', 'base']);

/** How the words before a trigger stand to it, in the manner of NegEx (Chapman et al. 2001): a cue reaches a few words, not past a clause. */
export function assertionOf(words: readonly Word[], trigger: Trigger): Assertion {
  if ((trigger.form === 'base' || SAME_PAST.has(trigger.word)) && words[trigger.at - 1]?.lower === 'to')
    return infinitive(words, trigger.at);
  if (isToBe(words, trigger)) return infinitive(words, trigger.at - 1);
  return (NOMINAL.has(trigger.form) ? outlookOf(words, trigger) : null) ?? foregone(words, trigger);
}

/** "is to be buried", "is due to be tried", and not "thought to be trapped". */
function isToBe(words: readonly Word[], { at, form }: Trigger): boolean {
  if (form !== 'past' || words[at - 1]?.lower !== 'be' || words[at - 2]?.lower !== 'to') return false;
  const before = words[at - 3]?.lower ?? '';
  return BE.has(before) || AHEAD.has(before) || FUTURE.has(before);
}

/** What the words before a trigger say of it. */
function foregone(words: readonly Word[], trigger: Trigger): Assertion {
  for (let i = trigger.at - 1, seen = 0; i >= 0 && seen < REACH; i--, seen++) {
    const word = words[i]?.lower ?? '';
    if (NEGATION.has(word) || word.endsWith("n't")) return seen < 3 ? 'negated' : 'happened';
    if (DENIAL.has(word)) return 'denied';
    if (HYPOTHETICAL.has(word)) return hypothetical(words, i, trigger) ? 'hypothetical' : 'happened';
    if (word.startsWith('call') && words[i + 1]?.lower === 'off') return 'happened';
    if (FUTURE.has(word) && (trigger.form !== 'past' || word === 'will') && seen < 4) return 'planned';
    if (CLAUSE.has(word) && seen > 0 && word !== 'that') break;
  }
  return 'happened';
}

/** "may have killed" and "was killed in May" differ from "could kill": a past form after a bare modal is no plan. */
function hypothetical(words: readonly Word[], cue: number, trigger: Trigger): boolean {
  const word = words[cue]?.lower ?? '';
  const capital = /^\p{Lu}\p{Ll}/u.test(words[cue]?.text ?? '') && word === 'may' && cue > 0;
  return !capital && (trigger.form !== 'noun' || trigger.at - cue < 5);
}

function infinitive(words: readonly Word[], at: number): Assertion {
  for (let i = at - 2; i >= Math.max(0, at - 4); i--) {
    const word = words[i]?.lower ?? '';
    if (HAPPENED_BEFORE_TO.has(word)) return 'happened';
    if (NEGATION.has(word)) return 'negated';
  }
  return 'planned';
}
