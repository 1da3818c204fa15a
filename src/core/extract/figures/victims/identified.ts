import * as en from './en.ts';
import { type VictimRule, victim } from './rule.ts';
import { lower } from './words.ts';

const REACH = 6;

/** "the victims were identified as Ana Rilke and Piet Haas", "the dead man was named as ...": each name is one victim. */
export const identified: VictimRule = {
  openers: en.NAMING,
  victimAt(words, at) {
    if (lower(words, at + 1) !== 'as') return null;
    const before = words.slice(Math.max(0, at - REACH), at);
    return before.some((word) => en.VICTIMS.has(word.lower)) ? victim(words, at, at + 1, false) : null;
  },
};
