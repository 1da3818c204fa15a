import { pad } from './calendar.ts';
import type { Meaning } from './meaning.ts';
import type { DateWords } from './words.ts';

/** An expression as found: its place in the sentence and what it says. */
export interface Match {
  start: number;
  end: number;
  meaning: Meaning;
}

type Clock = Extract<Meaning, { kind: 'clock' }>;

/** Longest glue between two expressions that are one. */
const GLUE_CHARS = 12;

/** Joins expressions that say one thing together: "Sunday, March 20", "16:00 UTC today", "the third quarter of last year", "Monday of last week", "the weekend of 6 January". */
export function mergeMatches(text: string, matches: readonly Match[], words: DateWords): Match[] {
  const merged: Match[] = [];
  for (const match of matches) {
    const before = merged.at(-1);
    const meaning = before && match.start - before.end <= GLUE_CHARS ? joined(before, match, text, words) : null;
    if (before && meaning) merged[merged.length - 1] = { start: before.start, end: match.end, meaning };
    else merged.push(match);
  }
  return merged;
}

function joined(left: Match, right: Match, text: string, words: DateWords): Meaning | null {
  const glue = text.slice(left.end, right.start);
  const [a, b] = [left.meaning, right.meaning];
  if (a.kind === 'weekday' && b.kind === 'day' && words.glue.weekdayToDay.test(glue)) return b;
  if (a.kind === 'clock' && a.day === null && isDay(b) && words.glue.clockToDay.test(glue)) return { ...a, day: b };
  if (a.kind === 'clock' && a.day?.kind === 'weekday' && b.kind === 'day' && words.glue.weekdayToDay.test(glue))
    return { ...a, day: b };
  if (isDay(a) && b.kind === 'clock' && b.day === null && words.glue.dayToClock.test(glue)) return { ...b, day: a };
  if (a.kind === 'clock' && a.day === null && b.kind === 'clock' && words.glue.clockToDay.test(glue))
    return clockInPart(a, b);
  if (!words.glue.periodToYear.test(glue)) return null;
  if (a.kind === 'weekday' && a.which === null && b.kind === 'shift' && b.unit === 'W') return { ...a, week: b };
  if (a.kind === 'shift' && a.count === 0 && (a.unit === 'WE' || a.unit === 'W') && b.kind === 'day')
    return { ...a, of: b };
  if (a.kind !== 'quarter' && a.kind !== 'season' && a.kind !== 'month' && a.kind !== 'day') return null;
  if (a.year !== null) return null;
  if (b.kind === 'years' && b.from === b.to) return { ...a, year: b.from };
  if ((a.kind === 'month' || a.kind === 'day') && b.kind === 'shift' && b.unit === 'Y')
    return { ...a, yearShift: b.count, yearFrom: b.anchor };
  if (a.kind === 'quarter' && b.kind === 'shift' && b.unit === 'Y') return { ...a, shift: b.count };
  return null;
}

const HALF_DAY_HOURS = 12;
const HOUR = /^T(\d\d)(?=:)/;

/** "6:30 this evening", "10 o'clock in the morning": the part tells which half of the day is meant. */
function clockInPart(clock: Clock, part: Clock): Clock | null {
  const hour = Number(HOUR.exec(clock.clock)?.[1] ?? Number.NaN);
  if (Number.isNaN(hour) || !/^T(?:MO|AF|EV|NI)$/.test(part.clock)) return null;
  const late = part.clock !== 'TMO' && hour < HALF_DAY_HOURS;
  return {
    ...clock,
    clock: clock.clock.replace(HOUR, `T${pad(late ? hour + HALF_DAY_HOURS : hour, 2)}`),
    day: part.day,
  };
}

function isDay(meaning: Meaning): boolean {
  return meaning.kind === 'day' || meaning.kind === 'weekday' || (meaning.kind === 'shift' && meaning.unit === 'D');
}
