import { lookUp, yearOf, type DateRule } from './rule.ts';

/** the last week of March, the first Monday in October: weeks and weekdays counted within a month. */
export const nthOfMonth: DateRule = {
  name: 'nthOfMonth',
  needs: ['month'],
  read({ groups, text }, words) {
    const month = lookUp(words.months, groups['month']);
    const written = lookUp(words.ordinals, groups['ordinal']) ?? Number.parseInt(text.replace(/\D+/, ''), 10);
    const nth = words.lastOf.test(groups['ordinal'] ?? '') ? -1 : written;
    if (month === undefined || !(nth <= 5)) return null;
    const weekday = lookUp(words.weekdays, groups['weekday']) ?? null;
    return { kind: 'nth', nth, weekday, month, year: yearOf(groups['year']) };
  },
};

/** for a second consecutive day, the fourth week in a row: the day or week in which it is written. */
export const nthInRow: DateRule = {
  name: 'nthInRow',
  needs: ['nth'],
  read({ groups }, words) {
    const unit = lookUp(words.units, groups['unit']);
    return unit ? { kind: 'shift', unit: unit.unit, count: 0, anchor: 'writing', loose: true } : null;
  },
};
