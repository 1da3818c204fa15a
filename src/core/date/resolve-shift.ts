import type { Day } from '../model.ts';
import { addDays, addMonths, daysBetween, weekdayOf } from './calendar.ts';
import type { Meaning } from './meaning.ts';
import type { Reading } from './resolve.ts';
import { inYear } from './resolve-yearly.ts';
import { durationOf, months, oneDay, oneMonth, undated, weekendOf, weekOf, years, type Resolved } from './timex.ts';

type Shift = Extract<Meaning, { kind: 'shift' }>;
/** Counts beyond this leave the calendar ("a million years ago"). */
const FARTHEST = 1900;

/** A unit moved from the day of writing or of telling; the value is as fine as the unit: a day, week, month or year. */
export function resolveShift(meaning: Shift, reading: Reading): Resolved {
  const report = meaning.compared ? inYear(reading.report, null) : null;
  if (report !== null) return report;
  const base = meaning.anchor === 'told' ? toldBefore(meaning, reading) : reading.reference;
  if (base === null || Math.abs(meaning.count) > FARTHEST)
    return undated(meaning.count === 0 ? 'PRESENT_REF' : meaning.count < 0 ? 'PAST_REF' : 'FUTURE_REF');
  return moveUnit(meaning, base, reading.lean);
}

/** Days of a unit from whose start it can be counted on: a month is no start for "the next day". */
const LONGEST: Partial<Record<Shift['unit'], number>> = { W: 7, WE: 7, M: 31, Q: 92, Y: 366 };

/** The day from which words like "earlier" count: that of the period told last if it is no longer than their unit. */
function toldBefore(
  { unit, count, lone }: Shift,
  { period, span, told, reference, stale, report }: Reading,
): Day | null {
  if (unit === 'Q' && lone && report?.from) return report.from;
  // "earlier in the week" of a report that speaks of next week is this one.
  if (lone && count === 0 && told !== null && reference !== null && (stale || told > reference)) return reference;
  const fits = (x: typeof span) => x?.from && x.to && daysBetween(x.from, x.to) < (LONGEST[unit] ?? 0);
  return [period, span].find(fits)?.from ?? told ?? reference;
}

function moveUnit({ unit, count, anchor }: Shift, base: Day, lean: Reading['lean']): Resolved {
  switch (unit) {
    case 'D':
      return oneDay(addDays(base, Math.round(count)));
    case 'W':
      return weekOf(addDays(base, Math.round(count * 7)));
    case 'WE':
      return weekendOf(addDays(base, 7 * (count + weekendShift(count, base, lean))));
    case 'M':
      return monthOf(addMonths(base, Math.round(count)));
    case 'Q':
      return quarterOf(addMonths(base, Math.round(count * 3)));
    case 'DE':
      return rangeOf(base, count, 10);
    case 'CE':
      return rangeOf(base, count, 100);
    case 'Y':
      return Number.isInteger(count) ? yearOf(base, count) : monthOf(addMonths(base, Math.round(count * 12)));
    default:
      // "an hour later" is of the day told; TimeML marks it as the hour.
      if (anchor === 'told') return { ...oneDay(base), value: durationOf(unit, Math.abs(count)), type: 'DURATION' };
      return { ...oneDay(base), value: `${base}TXX:XX`, type: 'TIME' };
  }
}

/** Early in the week "the weekend" of a report is the one just over. */
function weekendShift(count: number, base: Day, lean: Reading['lean']): number {
  return count === 0 && lean < 1 && weekdayOf(base) <= 4 ? -1 : 0;
}

function monthOf(day: Day): Resolved {
  return oneMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}

function quarterOf(day: Day): Resolved {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  const year = Number(day.slice(0, 4));
  return months(`${day.slice(0, 4)}-Q${quarter}`, year, quarter * 3 - 2, quarter * 3);
}

function yearOf(base: Day, count: number): Resolved {
  const year = Number(base.slice(0, 4)) + count;
  return years(String(year), year, year);
}

/** A decade or century: "201", "20". */
function rangeOf(base: Day, count: number, length: 10 | 100): Resolved {
  const first = (Math.floor(Number(base.slice(0, 4)) / length) + count) * length;
  const digits = length === 10 ? 3 : 2;
  return years(String(first).slice(0, digits), first, first + length - 1);
}
