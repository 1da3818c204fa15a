import { pad } from '../calendar.ts';
import type { Meaning } from '../meaning.ts';
import { yearOf, type DateRule } from './rule.ts';

/** in 2014, '82, fiscal 2013, FY23, 2012-13; not "2,000", "1945 people" or "Unit 2022". */
export const year: DateRule = {
  name: 'year',
  needs: ['year', 'digit'],
  read({ groups, before, after }, words) {
    const written = groups['y4'] ?? groups['yy'];
    const value = yearOf(written);
    if (value === null || written === undefined) return null;
    if (groups['fiscal'] !== undefined) return oneYear(groups['to'] === undefined ? value : value + 1);
    if (groups['yy'] !== undefined && !words.company.test(before)) return null;
    const named = words.company.test(before);
    if (!named && (value < 1900 || value > 2100)) return null;
    if (NUMBERED.test(before) && !/\b[12]\d{3}[-–]$/.test(before)) return null;
    if (/^(?:\s?[%°€$£]|-(?!\s|[12]\d{3}\b))/.test(after)) return null;
    const owned = words.ownerBefore.test(before);
    if ((words.countedAfter.test(after) && !owned) || words.countedBefore.test(before)) return null;
    return spanOf(value, groups['to']);
  },
};

/** What makes a number the name of something. */
const NUMBERED =
  /[$€£#№+@=/&?–-]\s?$|\b(?:no|number|flight|unit|room|page|line|model|version|section|article|chapter|resolution|size|rs|usd|eur)\.?\s$/i;

const oneYear = (year: number): Meaning => ({ kind: 'years', from: year, to: year, value: String(year) });

/** A year, or one that ends in the next: "2012-13". */
function spanOf(from: number, end: string | undefined): ReturnType<DateRule['read']> {
  if (end === undefined) return oneYear(from);
  if (Number(end) !== (from + 1) % 100) return null;
  return { kind: 'years', from, to: from + 1, value: `${from}/${pad(from + 1, 4)}` };
}
