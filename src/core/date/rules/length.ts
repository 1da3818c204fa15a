import { countOf, lookUp, type DateRule } from './rule.ts';

/** three days, a five-year plan, decades. Ages ("18-year-old", "40 years old") are no durations of the news,
 * and "a quarter" is a fraction, "a second" mostly an ordinal. */
export const length: DateRule = {
  name: 'length',
  needs: ['unit'],
  read({ groups, text, before, after }, words) {
    const unit = lookUp(words.units, groups['unit']);
    if (!unit || words.ageAfter.test(after) || words.ageBefore.test(before) || unit.unit === 'WE') return null;
    const count = groups['count'] === undefined ? null : countOf(groups['count'], words);
    if (count === undefined || (count === 1 && (unit.unit === 'Q' || unit.unit === 'S'))) return null;
    const half = words.andHalf.test(text) ? 0.5 : 0;
    return { kind: 'length', unit: unit.unit, count: count === null ? null : (count + half) * unit.times };
  },
};
