import { lookUp, type DateRule } from './rule.ts';
import { isMonthName } from './month.ts';

/** "June 5 and 6", "5 and 6 June": the day that shares the month of another. */
export const otherDay: DateRule = {
  name: 'otherDay',
  needs: ['month'],
  read({ groups, after }, words) {
    const month = lookUp(words.months, groups['month']);
    const day = Number(groups['d']);
    if (month === undefined || day < 1 || day > 31 || !isMonthName(groups['month'] ?? '', words)) return null;
    if (words.countedAfter.test(after) || words.peopleAfter.test(after)) return null;
    return { kind: 'day', year: null, month, day };
  },
};
