import { again } from './again.ts';
import { ago } from './ago.ts';
import { besideHoliday } from './beside-holiday.ts';
import { calendarDay } from './calendar-day.ts';
import { clock } from './clock.ts';
import { dayPart } from './day-part.ts';
import { decade } from './decade.ts';
import { deictic } from './deictic.ts';
import { every } from './every.ts';
import { holiday } from './holiday.ts';
import { iso } from './iso.ts';
import { length } from './length.ts';
import { month } from './month.ts';
import { nthInRow, nthOfMonth } from './nth.ts';
import { numeric } from './numeric.ts';
import { ordinalDay } from './ordinal-day.ts';
import { otherDay } from './other-day.ts';
import { quarter } from './quarter.ts';
import { rate } from './rate.ts';
import { reference } from './reference.ts';
import type { DateRule } from './rule.ts';
import { season } from './season.ts';
import { shift } from './shift.ts';
import { spokenClock } from './spoken-clock.ts';
import { spokenYear } from './spoken-year.ts';
import { stretch } from './stretch.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';

/**
 * All rules. Where two match at the same place the longer words win, and between equals the earlier rule: what is more
 * definite comes first (a rate before a duration, "last week" before "weeks").
 */
export const DATE_RULES: readonly DateRule[] = [
  iso,
  numeric,
  calendarDay,
  otherDay,
  nthOfMonth,
  month,
  ordinalDay,
  besideHoliday,
  holiday,
  weekday,
  deictic,
  again,
  ago,
  nthInRow,
  stretch,
  shift,
  quarter,
  season,
  every,
  rate,
  length,
  spokenClock,
  clock,
  dayPart,
  decade,
  year,
  spokenYear,
  reference,
];
