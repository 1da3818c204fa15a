import { durationOf } from '../timex.ts';
import { countOf, lookUp, type DateRule, type Found } from './rule.ts';
import { pad } from '../calendar.ts';
import type { DateWords } from '../words.ts';

/** daily, every week, twice a month, every Monday, Tuesdays, Friday nights. */
export const every: DateRule = {
  name: 'every',
  needs: ['every'],
  read({ groups, text, before, after }, words) {
    const word = lookUp(words.every, groups['every']);
    // "the Daily Courier" and "Harbour News Daily" are names.
    const capital = word !== undefined && /^\p{Lu}\p{Ll}/u.test(text);
    if (capital && (/^\s\p{Lu}/u.test(after) || /\p{Lu}\p{Ll}*\s$/u.test(before))) return null;
    const value = word ?? recurring(groups, words) ?? measured(groups, text, words);
    return value === null ? null : { kind: 'every', value };
  },
};

/** TIMEX3 of what recurs with the calendar or the clock. */
function recurring(groups: Found['groups'], words: DateWords): string | null {
  if (groups['weekend'] !== undefined) return 'XXXX-WXX-WE';
  const weekday = lookUp(words.weekdays, groups['weekday']);
  const part = lookUp(words.parts, groups['part']);
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${part === undefined ? '' : `T${part}`}`;
  if (part !== undefined) return `XXXX-XX-XXT${part}`;
  const season = lookUp(words.seasons, groups['season']);
  if (season !== undefined) return `XXXX-${season}`;
  const holiday = lookUp(words.holidays, groups['holiday']);
  if (holiday !== undefined) return 'day' in holiday ? `XXXX-${pad(holiday.month, 2)}-${pad(holiday.day, 2)}` : 'P1Y';
  const month = lookUp(words.months, groups['month']);
  return month === undefined ? null : `XXXX-${pad(month, 2)}`;
}

function measured(groups: Found['groups'], text: string, words: DateWords): string | null {
  const unit = lookUp(words.units, groups['unit']);
  if (unit === undefined) return null;
  const count = countOf(groups['count'], words) ?? (words.alternate.test(text) && unit.unit !== 'S' ? 2 : 1);
  return durationOf(unit.unit, count * unit.times);
}
