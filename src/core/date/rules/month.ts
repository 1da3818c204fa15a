import type { DateWords } from '../words.ts';
import { lookUp, yearOf, type DateRule } from './rule.ts';

/** March, early June, last September, October 1982. "May" and "March" alone need company: "in May", not "may". */
export const month: DateRule = {
  name: 'month',
  needs: ['month'],
  read({ groups, text, before, after }, words) {
    const name = groups['month'] ?? '';
    const value = lookUp(words.months, name);
    if (value === undefined || !isMonthName(name, words) || words.nameBefore.test(before)) return null;
    const year = yearOf(groups['year']);
    const alone = text.toLowerCase() === name.toLowerCase();
    if (alone && words.ambiguous.has(name.toLowerCase()) && !words.company.test(before)) return null;
    if (words.dayBehind.test(after)) return null;
    return { kind: 'month', year, month: value, which: lookUp(words.which, groups['which']) ?? null };
  },
};

/** Month names that need a capital letter have one. */
export function isMonthName(name: string, words: DateWords): boolean {
  return !words.capitals || /^\p{Lu}/u.test(name);
}
