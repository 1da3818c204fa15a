import { lookUp, yearOf, type DateRule } from './rule.ts';

/** last summer, spring 2022, in the winter; "fall" and "spring" alone are other words. */
export const season: DateRule = {
  name: 'season',
  needs: ['season'],
  read({ groups }, words) {
    const value = lookUp(words.seasons, groups['season']);
    if (value === undefined) return null;
    const which = lookUp(words.which, groups['which']) ?? null;
    return { kind: 'season', season: value, year: yearOf(groups['year']), which };
  },
};
