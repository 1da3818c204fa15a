import { isMonthName } from './month.ts';
import { lookUp, yearOf, type DateRule } from './rule.ts';

/** March 15, 2022; the 15th of March; March 15-18; 6 APR 90. */
export const calendarDay: DateRule = {
  name: 'calendarDay',
  needs: ['month'],
  read({ groups, after }, words) {
    const month = lookUp(words.months, groups['month']);
    const day = Number(groups['d']);
    if (month === undefined || day < 1 || day > 31 || !isMonthName(groups['month'] ?? '', words)) return null;
    if (words.nameAfter.test(after)) return null;
    const written = groups['year'] ?? groups['yy'];
    // "On March 15, 2000 people fled": the number counts what follows.
    const counted = written !== undefined && words.peopleAfter.test(after);
    if (counted) return null;
    const lastDay = groups['d2'] === undefined ? undefined : Number(groups['d2']);
    if (lastDay !== undefined && (lastDay <= day || lastDay > 31)) return null;
    const historic = words.historicDays.find((x) => x.month === month && x.day === day && x.after.test(after));
    return { kind: 'day', year: yearOf(written), month, day, lastDay, ...(historic && { historic: historic.year }) };
  },
};
