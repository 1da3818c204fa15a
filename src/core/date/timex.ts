import type { DateMention, Day } from '../model.ts';
import { addDays, daysInMonth, isoWeek, pad, weekdayOf } from './calendar.ts';
import type { Unit } from './meaning.ts';

/** A time expression resolved: its TIMEX3 value and type and the days it covers. */
export type Resolved = Pick<DateMention, 'value' | 'type' | 'from' | 'to'>;

/** Parts of a unit are counted in the next smaller one: half an hour is PT30M. */
const PARTS: Partial<Record<Unit, [Unit, number]>> = { Y: ['M', 12], D: ['H', 24], H: ['TM', 60], TM: ['S', 60] };

/** TIMEX3 duration of a count of units ("P3D", "PT24H"); an unknown count is X. */
export function durationOf(unit: Unit, count: number | null): string {
  const finer = PARTS[unit];
  if (count !== null && count < 1 && finer) return durationOf(finer[0], count * finer[1]);
  const amount = count === null ? 'X' : String(Math.round(count * 100) / 100);
  if (unit === 'S' || unit === 'TM' || unit === 'H') return `PT${amount}${unit === 'TM' ? 'M' : unit}`;
  return `P${amount}${unit}`;
}

/** A DATE of one day. */
export function oneDay(day: Day): Resolved {
  return { value: day, type: 'DATE', from: day, to: day };
}

/** A DATE of whole months: `value` names them. */
export function months(value: string, year: number, first: number, last: number): Resolved {
  const to = last > 12 ? { year: year + 1, month: last - 12 } : { year, month: last };
  return {
    value,
    type: 'DATE',
    from: `${pad(year, 4)}-${pad(first, 2)}-01`,
    to: `${pad(to.year, 4)}-${pad(to.month, 2)}-${daysInMonth(to.year, to.month)}`,
  };
}

/** The month as a DATE. */
export function oneMonth(year: number, month: number): Resolved {
  return months(`${pad(year, 4)}-${pad(month, 2)}`, year, month, month);
}

/** Years as a DATE, both included. */
export function years(value: string, from: number, to: number): Resolved {
  return { value, type: 'DATE', from: `${pad(from, 4)}-01-01`, to: `${pad(to, 4)}-12-31` };
}

/** The ISO week of a day, Monday to Sunday. */
export function weekOf(day: Day): Resolved {
  const monday = addDays(day, 1 - weekdayOf(day));
  return { value: isoWeek(day), type: 'DATE', from: monday, to: addDays(monday, 6) };
}

/** The weekend of the ISO week of a day. */
export function weekendOf(day: Day): Resolved {
  const monday = addDays(day, 1 - weekdayOf(day));
  return { value: `${isoWeek(day)}-WE`, type: 'DATE', from: addDays(monday, 5), to: addDays(monday, 6) };
}

/** A DATE or other value whose days are not known. */
export function undated(value: string, type: Resolved['type'] = 'DATE'): Resolved {
  return { value, type, from: null, to: null };
}
