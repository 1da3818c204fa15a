import type { Day } from '../model.ts';
import { addDays, addMonths } from './calendar.ts';
import type { Meaning, Unit } from './meaning.ts';
import {
  resolveDay,
  resolveEnded,
  resolveMonth,
  resolveQuarter,
  resolveSeason,
  resolveWeekday,
} from './resolve-calendar.ts';
import { resolveShift } from './resolve-shift.ts';
import { resolveAgain, resolveHoliday, resolveNth } from './resolve-yearly.ts';
import { durationOf, oneDay, undated, years, type Resolved } from './timex.ts';

/** What an expression is read against. `lean`: -1 its sentence tells the past, 1 the future, 0 it does not say. */
export interface Reading {
  /** The day on which the passage was written. */
  reference: Day | null;
  /** The day told last in the text: "the previous day" counts from it. */
  told: Day | null;
  /** The day, month, quarter or year told last, where it is near: "the previous year" counts from it. */
  period?: Resolved | null;
  /** The last of those that is longer than a day: "the same period last year" is as long. */
  span?: Resolved | null;
  /** The quarter or half year that the article reports: "a year earlier" is compared with it. */
  report?: Resolved | null;
  /** Whether the day told last is long ago and was told some sentences before: "the day" is no longer that one. */
  stale?: boolean;
  lean: -1 | 0 | 1;
  /** What stands right before it says that it is past: "since December", "arrested in August". */
  settled?: boolean;
}

/** The value and days of a meaning; null when the calendar has no such day. Without a reference only what is absolute gets days. */
export function resolve(meaning: Meaning, reading: Reading): Resolved | null {
  const resolved = calendarOf(meaning, reading);
  const loose = (meaning.kind === 'shift' || meaning.kind === 'clock') && meaning.loose;
  return resolved && loose ? { ...resolved, from: null, to: null } : resolved;
}

function calendarOf(meaning: Meaning, reading: Reading): Resolved | null {
  switch (meaning.kind) {
    case 'day':
      return resolveDay(meaning, reading);
    case 'month':
      return resolveMonth(meaning, reading);
    case 'weekday':
      return meaning.week ? dayOfWeek(meaning.weekday, meaning.week, reading) : resolveWeekday(meaning, reading);
    case 'quarter':
      return resolveQuarter(meaning, reading);
    case 'season':
      return resolveSeason(meaning, reading);
    case 'shift':
      return meaning.of ? besideOf(meaning, meaning.of, reading) : resolveShift(meaning, reading);
    case 'stretch':
      return resolveStretch(meaning, reading);
    case 'clock':
      return resolveClock(meaning, reading);
    case 'years':
      return years(meaning.value, meaning.from, meaning.to);
    case 'holiday':
      return resolveHoliday(meaning, reading);
    case 'nth':
      return resolveNth(meaning, reading);
    case 'again':
      return resolveAgain(meaning, reading);
    case 'length':
      return resolveLength(meaning, reading);
    case 'every':
      return undated(meaning.value, 'SET');
    default:
      return undated(meaning.value);
  }
}

/** "Monday of last week". */
function dayOfWeek(weekday: number, week: Meaning, reading: Reading): Resolved | null {
  const monday = calendarOf(week, reading)?.from ?? null;
  return monday === null ? null : oneDay(addDays(monday, weekday - 1));
}

/** "Two days before Christmas": counted from a day named beside it. */
function besideOf(meaning: Extract<Meaning, { kind: 'shift' }>, of: Meaning, reading: Reading): Resolved | null {
  const told = calendarOf(of, reading)?.from ?? null;
  return told === null ? null : resolveShift(meaning, { reference: told, told, lean: 0 });
}

const MONTHS: Partial<Record<Unit, number>> = { Q: 3, Y: 12 };

/** A length has days only where its end is said: "the three months to June"; a quarter with an end is one of the calendar. */
function resolveLength({ unit, count, end }: Extract<Meaning, { kind: 'length' }>, reading: Reading): Resolved {
  const quarter = unit === 'Q' && end !== undefined ? resolveEnded(end, 3, reading) : null;
  if (quarter !== null) return quarter;
  const value = durationOf(unit, count);
  const to = end === undefined ? null : (calendarOf(end, reading)?.to ?? null);
  if (to === null || count === null) return undated(value, 'DURATION');
  return { value, type: 'DURATION', from: addMonths(addDays(to, 1), -count * (MONTHS[unit] ?? 1)), to };
}

/** A stretch has days as soon as its length and the day of writing are known: the past 24 hours reach back to the day before. */
function resolveStretch(meaning: Extract<Meaning, { kind: 'stretch' }>, reading: Reading): Resolved {
  const { unit, count, direction } = meaning;
  const value = durationOf(unit, count);
  const { reference } = reading;
  if (count === null || reference === null || count > 10_000) return undated(value, 'DURATION');
  const far = moved(reference, unit, count * direction);
  const [from, to] = direction < 0 ? [far, reference] : [reference, far];
  return { value, type: 'DURATION', from, to };
}

function moved(day: Day, unit: Extract<Meaning, { kind: 'stretch' }>['unit'], count: number): Day {
  const away = (days: number) => addDays(day, Math.sign(days) * Math.ceil(Math.abs(days)));
  if (unit === 'Y') return addMonths(day, Math.round(count * 12));
  if (unit === 'Q') return addMonths(day, Math.round(count * 3));
  if (unit === 'M') return addMonths(day, Math.round(count));
  if (unit === 'W' || unit === 'WE') return away(count * 7);
  if (unit === 'D') return away(count);
  return away(count / (unit === 'H' ? 24 : unit === 'TM' ? 1440 : 86_400));
}

function resolveClock(meaning: Extract<Meaning, { kind: 'clock' }>, reading: Reading): Resolved | null {
  const named = meaning.day ? resolve(meaning.day, reading) : null;
  if (named && (named.type !== 'DATE' || named.from !== named.to)) return null;
  const said = meaning.day ? (named?.from ?? null) : (reading.told ?? reading.reference);
  // "Snow will fall overnight": the night to come.
  const day = said !== null && meaning.nights && reading.lean === 1 ? addDays(said, 1) : said;
  if (day === null) return undated(`XXXX-XX-XX${meaning.clock}`, 'TIME');
  return { value: `${day}${meaning.clock}`, type: 'TIME', from: day, to: meaning.nights ? addDays(day, 1) : day };
}
