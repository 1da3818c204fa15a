import type { DateRule } from './rule.ts';

/** 2022-03-15. */
export const iso: DateRule = {
  name: 'iso',
  needs: ['year'],
  read: ({ groups }) => ({
    kind: 'day',
    year: Number(groups['y4']),
    month: Number(groups['m2']),
    day: Number(groups['d2']),
  }),
};
