import type { Day } from '../../model.ts';

/** The web is younger; earlier dates on a page are what it writes about. */
const FIRST_YEAR = 1995;
const LAST_YEAR = 2099;

/** The calendar day, or null where there is no such day or it is no day of the web. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
