import * as en from './en.ts';
import { onePerson } from './person.ts';
import { type VictimRule, victim } from './rule.ts';
import { lower } from './words.ts';

const REACH = 12;

/** "ten dockers were killed, including their leader Ana Rilke": one of those who were killed or hurt is named apart. */
export const included: VictimRule = {
  openers: new Set(['including']),
  victimAt(words, at) {
    if (!onePerson(words, at + 1, false)) return null;
    for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
      const word = lower(words, i);
      if (en.KILLED.has(word) || en.DEAD.has(word)) return victim(words, at, at + 1, false);
      if (en.INJURED.has(word)) return victim(words, at, at + 1, true);
    }
    return null;
  },
};
