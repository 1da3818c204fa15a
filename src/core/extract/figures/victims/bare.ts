import * as en from './en.ts';
import { onePersonBefore } from './person.ts';
import { type VictimRule, victim } from './rule.ts';
import { lower } from './words.ts';

/** "The judge died", "her husband wounded", "and another was hurt": a verb without an auxiliary, whose subject must name one person. */
export const bare: VictimRule = {
  openers: new Set(['died', 'passed', ...en.KILLED, ...en.INJURED]),
  victimAt(words, at) {
    const word = lower(words, at);
    const dies = word === 'died' || (word === 'passed' && lower(words, at + 1) === 'away');
    const participle = word !== 'died' && word !== 'passed';
    const named = en.PERSONS.has(lower(words, at - 1)) && en.ARTICLES.has(lower(words, at - 2));
    const oneMore = en.ONE_MORE.has(lower(words, at - 1)) && lower(words, at - 2) === 'and';
    if (participle && (named || oneMore)) return victim(words, at - 1, at, en.INJURED.has(word));
    return dies && onePersonBefore(words, at) ? victim(words, at - 1, at, false) : null;
  },
};
