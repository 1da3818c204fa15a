import * as en from './en.ts';
import { onePersonBefore, oneSubject } from './person.ts';
import { type VictimRule, victim } from './rule.ts';
import { lower, type VictimWord } from './words.ts';

const NEAR = 5;

/** "was seriously wounded", "has been shot dead": the auxiliary shows one subject; who was only shot is hurt. */
export const passive: VictimRule = {
  openers: en.SINGULAR,
  victimAt(words, at) {
    if (lower(words, at + 1) === 'not') return null;
    let end = at + 1;
    while (end - at < NEAR && en.BETWEEN.has(lower(words, end)) && !isFatal(words, end)) end++;
    if (lower(words, at) === 'has' && !words.slice(at, end).some((word) => word.lower === 'been')) return null;
    if (isOnlyShot(words, at, end))
      return onePersonBefore(words, at) && !en.TIMES.has(lower(words, at - 2))
        ? victim(words, at, end - 1, true)
        : null;
    const dead = en.KILLED.has(lower(words, end)) || isFatal(words, end);
    if (!dead && !en.INJURED.has(lower(words, end))) return null;
    return oneSubject(words, at) ? victim(words, at, end, !dead) : null;
  },
};

/** "shot dead", "stabbed to death", "gunned down". */
export const isFatal = (words: readonly VictimWord[], at: number): boolean =>
  en.ATTACKED.has(lower(words, at)) &&
  (lower(words, at + 1) === (lower(words, at) === 'gunned' ? 'down' : 'dead') ||
    (lower(words, at + 1) === 'to' && lower(words, at + 2) === 'death'));

/** "was shot in the leg", and nobody dies of it in the same sentence. */
const isOnlyShot = (words: readonly VictimWord[], at: number, end: number): boolean =>
  lower(words, end - 1) === 'shot' &&
  end - 1 > at &&
  lower(words, end) !== 'down' &&
  !en.KILLED.has(lower(words, end)) &&
  !en.INJURED.has(lower(words, end)) &&
  !words.some((word) => en.DEAD.has(word.lower));
