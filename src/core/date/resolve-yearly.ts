import type { Day } from '../model.ts';
import { addDays, addMonths, daysBetween } from './calendar.ts';
import { holidayIn, nthWeekday } from './holiday.ts';
import type { Meaning } from './meaning.ts';
import { choose, resolveMonth, yearsAround } from './resolve-calendar.ts';
import type { Reading } from './resolve.ts';
import { oneDay, undated, weekOf, years, type Resolved } from './timex.ts';

type Of<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;

const THURSDAY = 4;

/** A holiday: in the year named, else the nearest in the direction that the sentence tells. */
export function resolveHoliday({ year, holiday }: Of<'holiday'>, { reference, lean }: Reading): Resolved | null {
  if (year === null && reference === null) return undated('XXXX');
  const around = year === null ? yearsAround(reference ?? '') : [year];
  const days = around.flatMap((x) => holidayIn(x, holiday) ?? []);
  const found = choose(days, (x) => (reference === null ? 0 : daysBetween(reference, x)), lean);
  return found === null ? null : oneDay(found);
}

/** The nth weekday of a month, or the week (by ISO 8601 that of its nth Thursday). */
export function resolveNth(meaning: Of<'nth'>, reading: Reading): Resolved | null {
  const { from, value } = resolveMonth({ ...meaning, kind: 'month', which: null }, reading);
  if (from === null) return undated(value);
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const day = nthWeekday(year, month, meaning.weekday ?? THURSDAY, meaning.nth);
  if (day === null) return null;
  return meaning.weekday === null ? weekOf(day) : oneDay(day);
}

/** TIMEX3 of a quarter or half of the calendar, else of its days. */
function nameOf(from: Day, to: Day): string {
  const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
  const length = last - first + 1;
  const whole = from.endsWith('-01') && addDays(to, 1).endsWith('-01') && last % length === 0;
  if (!whole || (length !== 3 && length !== 6)) return `${from}/${to}`;
  return `${from.slice(0, 4)}-${length === 3 ? 'Q' : 'H'}${last / length}`;
}

/** The time told last, as fine as it was told, or what the article reports, a year before it or in the year named; without one the year. */
export function resolveAgain({ year, unit }: Of<'again'>, { reference, report = null, ...told }: Reading): Resolved {
  const near = unit === null ? told.span : told.period;
  const moved = inYear(unit === 'Q' && near?.value.charAt(5) !== 'Q' ? report : (near ?? report), year);
  if (moved !== null) return moved;
  const before = year ?? (reference === null ? null : Number(reference.slice(0, 4)) - 1);
  return before === null ? undated('PAST_REF') : years(String(before), before, before);
}

/** A part of a year in the year named, else in the one before its own; null for what is none. */
export function inYear(period: Resolved | null | undefined, year: number | null): Resolved | null {
  if (!period?.from || !period.to || (!/^\d{4}-/.test(period.value) && period.type !== 'DURATION')) return null;
  const months = 12 * ((year ?? Number(period.from.slice(0, 4)) - 1) - Number(period.from.slice(0, 4)));
  const from = addMonths(period.from, months);
  const to = addDays(addMonths(addDays(period.to, 1), months), -1);
  const moved = String(Number(period.value.slice(0, 4)) + months / 12) + period.value.slice(4);
  return { type: 'DATE', value: period.type === 'DURATION' ? nameOf(from, to) : moved, from, to };
}
