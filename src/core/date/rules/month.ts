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
    if (groups['told'] !== undefined)
      return isOfTheYearTold(before, after, words)
        ? { kind: 'month', year: null, month: value, which: null, yearShift: 0, yearFrom: 'told' }
        : null;
    const year = yearOf(groups['year']);
    const alone = text.toLowerCase() === name.toLowerCase();
    if (alone && words.ambiguous.has(name.toLowerCase()) && !hasCompany(before, after, words)) return null;
    if (words.dayBehind.test(after)) return null;
    return { kind: 'month', year, month: value, which: lookUp(words.which, groups['which']) ?? null };
  },
};

/** "in March", "a March meeting". */
const hasCompany = (before: string, after: string, { company, articleBefore, nounAfter }: DateWords): boolean =>
  company.test(before) || (articleBefore.test(before) && nounAfter.test(after));

/** "reopened that August", and not "said that August sales fell" or "that August Berg came". */
const isOfTheYearTold = (before: string, after: string, { thatBefore }: DateWords): boolean =>
  !thatBefore.test(before) && !/^\s\p{Lu}\p{Ll}/u.test(after);

/** Month names that need a capital letter have one. */
export function isMonthName(name: string, words: DateWords): boolean {
  return !words.capitals || /^\p{Lu}/u.test(name);
}
