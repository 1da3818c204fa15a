import type { Trigger } from '../triggers.ts';
import type { Word } from '../words.ts';
import { CLAUSE, DENIAL, FUTURE, HAPPENED_BEFORE_TO, HYPOTHETICAL, NEGATION } from './en.ts';

/** Whether the text says that something happened, did not, will, or only could. */
export type Assertion = 'happened' | 'negated' | 'denied' | 'planned' | 'hypothetical';

const REACH = 6;

/** How the words before a trigger stand to it, in the manner of NegEx (Chapman et al. 2001): a cue reaches a few words, not past a clause. */
export function assertionOf(words: readonly Word[], trigger: Trigger): Assertion {
  const verb = trigger.form !== 'noun';
  if (verb && trigger.form === 'base' && words[trigger.at - 1]?.lower === 'to') return infinitive(words, trigger.at);
  for (let i = trigger.at - 1, seen = 0; i >= 0 && seen < REACH; i--, seen++) {
    const word = words[i]?.lower ?? '';
    if (NEGATION.has(word) || word.endsWith("n't")) return seen < 3 ? 'negated' : 'happened';
    if (DENIAL.has(word)) return 'denied';
    if (HYPOTHETICAL.has(word)) return hypothetical(words, i, trigger) ? 'hypothetical' : 'happened';
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
