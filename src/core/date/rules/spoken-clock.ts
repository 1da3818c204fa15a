import { pad } from '../calendar.ts';
import { countOf, lookUp, type DateRule, type Found } from './rule.ts';
import type { DateWords } from '../words.ts';

const HOURS = 12;
const MINUTES = 60;
const DAY_MINUTES = 24 * MINUTES;

/** half past nine, ten to seven, one minute past midnight, six o'clock: a time of the day told, by words. */
export const spokenClock: DateRule = {
  name: 'spokenClock',
  needs: ['clock', 'part'],
  read({ groups, before }, words) {
    const hour = hourOf(groups, words);
    const away = minutesOf(groups['minutes'], words);
    if (hour === null || away === null) return null;
    // "from ten to seven" is a range
    const back = groups['way'] !== undefined && words.hourToCome.test(groups['way']);
    if (back && !words.clockBefore.test(before)) return null;
    const minutes = (hour * MINUTES + (back ? -away : away) + DAY_MINUTES) % DAY_MINUTES;
    const clock = `T${pad(Math.floor(minutes / MINUTES), 2)}:${pad(minutes % MINUTES, 2)}`;
    return { kind: 'clock', clock, day: null };
  },
};

function hourOf({ hour, times }: Found['groups'], words: DateWords): number | null {
  const named = lookUp(words.clockWords, hour);
  if (named !== undefined) return named === 'T24:00' ? 0 : HOURS;
  const count = countOf(hour ?? times, words) ?? 0;
  return Number.isInteger(count) && count >= 1 && count <= HOURS ? count : null;
}

function minutesOf(written: string | undefined, words: DateWords): number | null {
  if (written === undefined) return 0;
  const minutes = lookUp(words.hourParts, written) ?? countOf(written, words) ?? MINUTES;
  return Number.isInteger(minutes) && minutes < MINUTES ? minutes : null;
}
