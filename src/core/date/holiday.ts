import type { Day } from '../model.ts';
import { addDays, dayFrom, daysInMonth, weekdayOf } from './calendar.ts';
import type { HolidayDay } from './meaning.ts';

/** The day of a holiday in a year. */
export function holidayIn(year: number, holiday: HolidayDay): Day | null {
  if ('easter' in holiday) return addDays(easterSunday(year), holiday.easter);
  if ('nth' in holiday) return nthWeekday(year, holiday.month, holiday.weekday, holiday.nth);
  return dayFrom(year, holiday.month, holiday.day);
}

/** The nth weekday (1 Monday to 7) of a month, -1 its last; null when the month has none. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day | null {
  const first = dayFrom(year, month, 1);
  if (first === null) return null;
  const day = 1 + ((weekday - weekdayOf(first) + 7) % 7);
  const last = day + 7 * Math.floor((daysInMonth(year, month) - day) / 7);
  return dayFrom(year, month, nth < 0 ? last : day + 7 * (nth - 1));
}

/** Western Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991, chapter 8). */
function easterSunday(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leaps = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + leaps + 15) % 30;
  const century4 = 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - (year % 4);
  const sunday = (32 + century4 - epact) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * late + 114;
  return dayFrom(year, Math.floor(days / 31), (days % 31) + 1) ?? `${year}-04-01`;
}
