import { lookUp, yearOf, type DateRule } from './rule.ts';

/** New Year's Eve, Easter Monday, Labor Day 2019; "Christmas Island" is a place. */
export const holiday: DateRule = {
  name: 'holiday',
  needs: ['holiday'],
  read({ groups, after }, words) {
    const found = lookUp(words.holidays, groups['holiday']);
    const capital = /^\p{Lu}/u.test(groups['holiday'] ?? '');
    if (!found || (words.capitals && (!capital || /^\s\p{Lu}\p{Ll}/u.test(after)))) return null;
    return { kind: 'holiday', year: yearOf(groups['year']), holiday: found };
  },
};
