import { yearOf, type DateRule } from './rule.ts';

/** in 2014, '82; not "2,000", "1945 people" or "Unit 2022". */
export const year: DateRule = {
  name: 'year',
  needs: ['year', 'digit'],
  read({ groups, before, after }, words) {
    const written = groups['y4'] ?? groups['yy'];
    const value = yearOf(written);
    if (value === null || written === undefined) return null;
    if (groups['yy'] !== undefined && !words.company.test(before)) return null;
    const named = words.company.test(before);
    if (!named && (value < 1900 || value > 2100)) return null;
    if (/[$€£#№+@=/&?-]\s?$|\b(?:no|number|flight|unit|room|page|line|rs|usd|eur)\.?\s$/i.test(before)) return null;
    if (/^(?:\s?[%°€$£]|-)/.test(after) || words.countedAfter.test(after) || words.countedBefore.test(before))
      return null;
    return { kind: 'years', from: value, to: value, value: String(value) };
  },
};
