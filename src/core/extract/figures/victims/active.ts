import * as en from './en.ts';
import { onePerson } from './person.ts';
import { retold } from './retold.ts';
import { type VictimRule, victim } from './rule.ts';
import { lower, type VictimWord } from './words.ts';

const ASIDE = 6;

/** "killed a guard", "wounding the mayor", "wounded the baker's son": the object is one person. */
export const active: VictimRule = {
  openers: new Set([...en.KILLING, ...en.INJURING]),
  victimAt(words, at) {
    const kills = en.KILLING.has(lower(words, at));
    if (retold(words, at, true) || en.GOES_ON.has(lower(words, at - 1))) return null;
    const object = objectAt(words, at);
    return object !== null && onePerson(words, object, false) ? victim(words, at, at + 1, !kills) : null;
  },
};

/** Where the object begins: right behind the verb or behind an aside between commas ("killed, at the gate, a guard"). */
function objectAt(words: readonly VictimWord[], verb: number): number | null {
  if (!words[verb]?.comma) return verb + 1;
  for (let at = verb + 1; at <= verb + ASIDE; at++) if (words[at]?.comma) return at + 1;
  return null;
}
