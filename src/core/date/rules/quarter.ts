import { lookUp, yearOf, type DateRule } from './rule.ts';

/** the third quarter of 2009, Q3, this year's first half, the year-ago third quarter. */
export const quarter: DateRule = {
  name: 'quarter',
  needs: ['ordinal'],
  read({ groups, text }, words) {
    const number = groups['q'] === undefined ? lookUp(words.ordinals, groups['ordinal']) : Number(groups['q']);
    if (number === undefined) return null;
    const half = words.halfYear.test(text);
    if (number > (half && number !== 4 ? 2 : 4)) return null;
    const part = half && number === 4 ? 2 : number;
    const length = half ? 6 : 3;
    return {
      kind: 'quarter',
      value: `${half ? 'H' : 'Q'}${part}`,
      months: [(part - 1) * length + 1, part * length],
      year: yearOf(groups['year']),
      shift: groups['yearbefore'] === undefined ? (lookUp(words.which, groups['which']) ?? null) : -1,
    };
  },
};
