import type { DateRule } from './rule.ts';
import { lookUp, yearOf } from './rule.ts';

/** 15/03/2022, 15.3.2022: day first, unless only the second number can be a day; and days known by their numbers. */
export const numeric: DateRule = {
  name: 'numeric',
  needs: ['digit', 'year'],
  read({ groups }, words) {
    const known = lookUp(words.daysByName, groups['byname']);
    if (known) return { kind: 'day', ...known };
    const [first, second] = [Number(groups['n1']), Number(groups['n2'])];
    const [day, month] = second > 12 ? [second, first] : [first, second];
    return month > 12 || day > 31 ? null : { kind: 'day', year: yearOf(groups['yy']), month, day };
  },
};
