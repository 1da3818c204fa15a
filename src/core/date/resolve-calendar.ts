import { addDays, dayFrom, daysBetween, pad, weekdayOf } from './calendar.ts';
import type { Day } from '../model.ts';
import type { Meaning, Season } from './meaning.ts';
import type { Reading } from './resolve.ts';
import { months, oneDay, oneMonth, undated, type Resolved } from './timex.ts';

type Of<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;

const FIRST_MONTH: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };
/** Without a tense a date lies in the past, unless that is further away than this and than the coming one. */
const LONG_PAST_DAYS = 180;
const LONG_AHEAD_DAYS = 240;
const JUST_PAST_DAYS = 90;
const WEEK = 7;
/** A day told without its year that comes so soon is not the one of a year ago, whatever the tense beside it. */
const SOON_DAYS = 55;

/** A day of the calendar. A missing year or month is that of the nearest such day in the direction the sentence tells. */
export function resolveDay(meaning: Of<'day'>, reading: Reading): Resolved | null {
  const first = dayOf(meaning, meaning.day, reading);
  if (first === null || meaning.lastDay === undefined || meaning.lastDay === null || first.from === null) return first;
  const last = dayFrom(Number(first.value.slice(0, 4)), Number(first.value.slice(5, 7)), meaning.lastDay);
  return last === null ? null : { ...first, value: `${first.value}/${last}`, to: last };
}

function dayOf(meaning: Of<'day'>, day: number, reading: Reading): Resolved | null {
  const { month } = meaning;
  const { reference } = reading;
  const year = meaning.year ?? yearAway(meaning, reading);
  if (year !== null && month !== null) {
    const found = dayFrom(year, month, day);
    return found === null ? null : oneDay(found);
  }
  if (reference === null) return undated(`XXXX-${month === null ? 'XX' : pad(month, 2)}-${pad(day, 2)}`);
  const at = Number(reference.slice(0, 4)) * 12 + Number(reference.slice(5, 7)) - 1;
  const candidates = month === null ? [at - 1, at, at + 1] : yearsAround(reference).map((x) => x * 12 + month - 1);
  const days = candidates.flatMap((x) => dayFrom(Math.floor(x / 12), (x % 12) + 1, day) ?? []);
  const away = (x: Day) => daysBetween(reference, x);
  const soon = month === null ? undefined : days.find((x) => away(x) >= 0 && away(x) <= SOON_DAYS);
  const found = soon ?? choose(days, away, reading.lean);
  return found === null ? null : oneDay(found);
}

/** The year of "March of last year", "June of that year", "the Sept. 11 attacks"; null where nothing tells it. */
function yearAway(
  { yearShift, yearFrom, historic }: Of<'day' | 'month'>,
  { reference, told, period }: Reading,
): number | null {
  const base = yearFrom === 'told' ? (period?.from ?? told ?? reference) : reference;
  if (base === null) return null;
  const year = Number(base.slice(0, 4));
  if (yearShift !== undefined) return year + yearShift;
  return historic !== undefined && historic <= year ? historic : null;
}

/** A month; "last" and "next" are the nearest that is not this one. Without them the coming month of a year is not that of the last. */
export function resolveMonth(meaning: Of<'month'>, reading: Reading): Resolved {
  const { month, which } = meaning;
  const away = yearAway(meaning, reading);
  if (meaning.year !== null || away !== null) return oneMonth(meaning.year ?? away ?? 0, month);
  const { reference } = reading;
  if (reference === null) return undated(`XXXX-${pad(month, 2)}`);
  const now = Number(reference.slice(5, 7));
  const around = yearsAround(reference);
  const [, thisYear = 0] = around;
  if (which === 0) return oneMonth(thisYear, month);
  const distance = (year: number) => (year - thisYear) * 12 + month - now;
  const open = which === null ? around : around.filter((year) => distance(year) !== 0);
  const said =
    which === null ? undefined : which < 0 ? open.findLast((x) => distance(x) < 0) : open.find((x) => distance(x) > 0);
  if (which === null && month === now + 1 && !reading.settled) return oneMonth(thisYear, month);
  const year = said ?? choose(open, (x) => distance(x) * 30, reading.lean);
  return oneMonth(year ?? thisYear, month);
}

/** A weekday: the latest up to the day of writing, or the coming one where the sentence tells the future. */
export function resolveWeekday(meaning: Of<'weekday'>, reading: Reading): Resolved {
  const { weekday, which } = meaning;
  const { reference, lean } = reading;
  const after = meaning.told ? (reading.told ?? null) : null;
  if (after !== null && which === -1) return oneDay(addDays(after, -((weekdayOf(after) - weekday + 6) % 7) - 1));
  if (after !== null) return oneDay(addDays(after, ((weekday - weekdayOf(after) + 6) % 7) + 1));
  if (reference === null) return undated(`XXXX-WXX-${weekday}`);
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  if (which === -1) return oneDay(addDays(reference, -(back || 7)));
  if (which === 1) return oneDay(addDays(reference, 7 - back));
  const ahead = lean === 1 || (which === 0 && lean === 0);
  return oneDay(addDays(reference, ahead ? (7 - back) % 7 : -back));
}

/** A quarter or half of a year; without a year the latest that has begun, or this year's where the sentence tells the future. */
export function resolveQuarter(meaning: Of<'quarter'>, reading: Reading): Resolved {
  const [first, last] = meaning.months;
  const { reference } = reading;
  const ended = meaning.end && resolveEnded(meaning.end, last - first + 1, reading);
  if (ended) return ended;
  if (meaning.year === null && reference === null) return undated(`XXXX-${meaning.value}`);
  const now = Number(reference?.slice(0, 4) ?? 0);
  const begun = first <= Number(reference?.slice(5, 7) ?? 0);
  const unsaid = begun || reading.lean === 1 ? now : now - 1;
  const year = meaning.year ?? (meaning.shift === null ? unsaid : now + meaning.shift);
  return months(`${pad(year, 4)}-${meaning.value}`, year, first, last);
}

/** The quarter or half of the calendar that ends on a day, up to a week before it, or in a month; null where none does. */
export function resolveEnded(end: Of<'day' | 'month'>, length: number, reading: Reading): Resolved | null {
  const last = (end.kind === 'day' ? resolveDay(end, reading) : resolveMonth(end, reading))?.to;
  if (last == null) return null;
  const day = addDays(last, -WEEK);
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (month % length !== 0) return null;
  return months(`${pad(year, 4)}-${length === 3 ? 'Q' : 'H'}${month / length}`, year, month - length + 1, month);
}

/** A season of the northern year; winter is named by the year in which it begins. */
export function resolveSeason(meaning: Of<'season'>, reading: Reading): Resolved {
  const first = FIRST_MONTH[meaning.season];
  const reference = (meaning.anchor && (reading.period?.from ?? reading.told)) ?? reading.reference;
  if (meaning.year === null && reference === null) return undated(`XXXX-${meaning.season}`);
  const now = Number(reference?.slice(5, 7) ?? 0);
  const around = yearsAround(reference ?? `${pad(meaning.year ?? 0, 4)}-01-01`);
  const [, thisYear = 0] = around;
  const begins = (x: number) => (x - thisYear) * 12 + first - now;
  const year =
    meaning.year ??
    seasonSaid(meaning, around, begins) ??
    choose(around, (x) => (isRunning(begins(x)) ? 0 : (begins(x) + 1) * 30), reading.lean) ??
    thisYear;
  return months(`${pad(year, 4)}-${meaning.season}`, year, first, first + 2);
}

/** The year of "last", "this" or "next" with a season: the one that is over, the one of this year or still running, the one to come. */
function seasonSaid(
  { which }: Of<'season'>,
  around: readonly number[],
  begins: (year: number) => number,
): number | undefined {
  if (which === null) return undefined;
  if (which < 0) return around.findLast((x) => begins(x) + 2 < 0);
  if (which > 0) return around.find((x) => begins(x) > 0);
  return around.find((x) => isRunning(begins(x))) ?? around[1];
}

/** Whether a season of three months that begins in so many months goes on now. */
const isRunning = (begins: number): boolean => begins <= 0 && begins + 2 >= 0;

/** The year of a day with the one before and the one after. */
export function yearsAround(day: string): number[] {
  const year = Number(day.slice(0, 4));
  return [year - 1, year, year + 1];
}

/**
 * The nearest candidate in a direction; with none the past, unless that is long ago and the next one is near. Tense is no proof: a
 * date just past is not meant for next year, and a report over zones can tell of "tomorrow" as past.
 */
export function choose<T>(candidates: readonly T[], away: (x: T) => number, direction: -1 | 0 | 1): T | null {
  const distances = candidates.map(away);
  const last = distances.findLastIndex((days) => days <= 0);
  const next = distances.findIndex((days) => days >= 0);
  const [past = null, coming = null] = [candidates[last], candidates[next]];
  if (past === null || coming === null) return past ?? coming;
  const [back, ahead] = [-(distances[last] ?? 0), distances[next] ?? 0];
  if (direction > 0) return ahead > LONG_AHEAD_DAYS && back < JUST_PAST_DAYS ? past : coming;
  if (direction < 0) return ahead === 1 && back > 1 ? coming : past;
  return back > Math.max(LONG_PAST_DAYS, ahead) ? coming : past;
}
