import type { DateRule } from './rule.ts';

/** "the 24th": a day of the month told or written in. */
export const ordinalDay: DateRule = {
  name: 'ordinalDay',
  needs: ['digit'],
  read({ groups }) {
    const day = Number(groups['d']);
    return day < 1 || day > 31 ? null : { kind: 'day', year: null, month: null, day };
  },
};
