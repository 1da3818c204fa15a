import * as en from './en.ts';
import { onePerson } from './person.ts';
import { retold } from './retold.ts';
import { type VictimRule, victim } from './rule.ts';
import { lower, type VictimWord } from './words.ts';

const REACH = 10;

/** "the murder of the judge", "Rilke's assassination", "the killing on Tuesday night of a baker"; not "shot to death". */
export const nominal: VictimRule = {
  openers: new Set([...en.DEATH, ...en.DEATHS]),
  victimAt(words, at) {
    const one = en.DEATH.has(lower(words, at));
    if (en.NOT_A_DEATH.has(lower(words, at + 1))) return null;
    if (lower(words, at - 1) === 'to' || retold(words, at, false)) return null;
    const owner = lower(words, at - 2);
    if (one && /^['’]s$/.test(lower(words, at - 1)) && !en.NOT_ONE.has(owner)) return victim(words, at - 1, at, false);
    const of = ofAt(words, at + 1);
    return of !== null && onePerson(words, of + 1, one) ? victim(words, at, at + 1, false) : null;
  },
};

/** The "of" that names the victim: right behind the noun, or behind when, where or how. */
function ofAt(words: readonly VictimWord[], from: number): number | null {
  if (lower(words, from) !== 'of' && !en.CIRCUMSTANCE.has(lower(words, from))) return null;
  for (let at = from; at < from + REACH && !en.SUBJECT_END.has(lower(words, at)); at++)
    if (lower(words, at) === 'of') return at;
  return null;
}
