import { lookUp, yearOf, type DateRule } from './rule.ts';

/** the same month last year, the year-ago quarter, the same period of 2018: the time told last, in another year. */
export const again: DateRule = {
  name: 'again',
  needs: ['same'],
  read({ groups }, words) {
    const unit = lookUp(words.units, groups['unit'])?.unit ?? null;
    return { kind: 'again', year: yearOf(groups['year']), unit };
  },
};
