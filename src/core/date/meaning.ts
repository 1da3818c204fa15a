/** TIMEX3 letters of units; counted decades and centuries are years, fortnights weeks. */
export type Unit = 'S' | 'TM' | 'H' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'Y' | 'DE' | 'CE';
/** A unit word: "decade" is ten years; uncounted ("decades") it is the unit `vague`. */
export interface UnitWord {
  unit: Unit;
  times: number;
  vague?: Unit;
}
/** TIMEX3 parts of a day. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
/** A day of every year: fixed, counted from Easter Sunday, or the nth weekday of a month (-1 the last). */
export type HolidayDay =
  | { month: number; day: number }
  | { easter: number }
  | { month: number; weekday: number; nth: number };
/** last, this, next; null when the words do not say. */
export type Which = -1 | 0 | 1 | null;

/** "of last year", "of that year": so many years from that of the day of writing, or of the time told last. */
interface YearAway {
  /** The year by which a day is known, for whoever writes after it. */
  historic?: number;
  yearShift?: number;
  yearFrom?: 'writing' | 'told';
}

/** The last day or month of a quarter or of some months. */
export type PeriodEnd = Extract<Meaning, { kind: 'day' | 'month' }>;

/** What a time expression says, before it is known on which day it was written. A `loose` one has a value but dates no event. */
export type Meaning =
  | ({ kind: 'day'; year: number | null; month: number | null; day: number; lastDay?: number | undefined } & YearAway)
  | ({ kind: 'month'; year: number | null; month: number; which: Which } & YearAway)
  | { kind: 'years'; from: number; to: number; value: string }
  /** A weekday; one `told` is the first after (or before) the day told last: "the Thursday", "the previous Monday"; or of a `week`. */
  | { kind: 'weekday'; weekday: number; which: Which; told?: true; week?: Meaning }
  /**
   * A unit moved from the day of writing or from the day told last, or `of` another: today, last week, two days ago, a year earlier,
   * two days before Christmas. A `lone` one is "the day" and the like; a figure is `compared` with that of "a year earlier".
   */
  | {
      kind: 'shift';
      unit: Unit;
      count: number;
      anchor: 'writing' | 'told';
      loose?: true;
      lone?: true;
      compared?: true;
      of?: Meaning;
    }
  /** A quarter or half of a year; one with an `end` is of a firm's own year. */
  | {
      kind: 'quarter';
      value: string;
      months: [number, number];
      year: number | null;
      shift: number | null;
      end?: PeriodEnd;
    }
  | { kind: 'season'; season: Season; year: number | null; which: Which; anchor?: 'told' }
  /** A stretch up to or from the day of writing: the past 24 hours, the next three weeks; a null count is vague. */
  | { kind: 'stretch'; unit: Unit; count: number | null; direction: -1 | 1 }
  /** A length; one with an `end` reaches up to that: "the three months to June". */
  | { kind: 'length'; unit: Unit; count: number | null; end?: PeriodEnd }
  | { kind: 'every'; value: string }
  /** A time on a day; `clock` is what follows the day in TIMEX3, "T16:08Z" or "TNI". A null day is the one told or written. */
  | { kind: 'clock'; clock: string; day: Meaning | null; nights?: boolean; loose?: true }
  /** A holiday; a null year is the nearest such day. */
  | { kind: 'holiday'; year: number | null; holiday: HolidayDay }
  /** The nth weekday, or the nth week, of a month; -1 is the last. */
  | { kind: 'nth'; nth: number; weekday: number | null; month: number; year: number | null }
  /** The time told last, in the year before it or in a year named: "the same period last year"; a null unit is some period. */
  | { kind: 'again'; year: number | null; unit: Unit | null }
  | { kind: 'vague'; value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' };
