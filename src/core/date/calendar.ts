import type { Day } from '../model.ts';

const MS_PER_DAY = 86_400_000;
const ZERO = 48;

/** Whole days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.UTC(digitsAt(day, 0, 4), digitsAt(day, 5, 7) - 1, digitsAt(day, 8, 10)) / MS_PER_DAY;
}

/** The number that the digits from `from` to `to` write. Days are compared often enough for slices to cost. */
function digitsAt(day: Day, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + day.charCodeAt(at) - ZERO;
  return value;
}

/** The calendar day of a day number; the inverse of `dayNumber` for the years 0001 to 9999. */
function dayOfNumber(days: number): Day {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** `day` moved by whole days, over months, years and leap days. */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

/** Days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO weekday, 1 (Monday) to 7. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Days of a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The calendar day, or null where the calendar has none (30 February) or the year does not fit `YYYY`. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `day` moved by whole months; a day that the month lacks becomes its last. */
export function addMonths(day: Day, months: number): Day {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)), 2)}`;
}

/** ISO 8601 week that a day belongs to, `YYYY-Www`. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  return `${year}-W${pad(Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1, 2)}`;
}

/** Number with leading zeros. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
