import type { Bound, EventLabel, Status } from '../../model.ts';
import type { Counted, Heading, Words } from '../words.ts';
import {
  counted,
  dayBeside,
  dayWords,
  type Forms,
  isWholeMonth,
  largeWords,
  momentWords,
  monthBeside,
} from './locale.ts';

/** The words of a language as plain data: what is not here (dates, numbers, plurals) the locale gives. Templates have `{name}` places. */
export interface WordTable {
  /** BCP 47. */
  language: string;
  counts: Record<Counted, Forms>;
  heading: Record<Heading, string>;
  label: Record<EventLabel, string>;
  status: Record<Status, string>;
  /** Each with `{n}`. */
  bounds: Record<Bound, string>;
  percent: string;
  money: string;
  /** `{from}`, `{to}`. */
  range: string;
  spanDays: string;
  until: string;
  since: string;
  quoted: string;
  revision: string;
  chronology: string;
  readUntil: string;
  noSource: string;
  dayNotGiven: string;
  /** Each with `{day}`; the last ones also with `{value}`, `{who}`, `{sentence}`. */
  asOf: string;
  reported: string;
  happened: string;
  unchangedSince: string;
  before: string;
  saidBefore: string;
  revisedFrom: string;
  previously: string;
  onlyClaim: string;
  failedSource: string;
  untitled: string;
  nothingLeftOut: string;
  emptyDay: string;
  sent: string;
  right: string;
  withdrawn: string;
}

const SIGNS: Record<string, string> = {
  USD: '$',
  GBP: '£',
  EUR: '€',
  JPY: '¥',
  INR: '₹',
  KRW: '₩',
  UAH: '₴',
  PLN: 'zł',
};

/** A template's places filled with text. */
function set(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** The words of an interface language out of its table; dates, numbers and plurals as its locale has them. */
export function wordsFrom(table: WordTable): Words {
  const { language, heading, label, status, noSource, dayNotGiven, onlyClaim, untitled, nothingLeftOut, emptyDay } =
    table;
  const day = (text: keyof WordTable) => (on: string) => set(table[text] as string, { day: on });
  return {
    language,
    heading,
    label,
    status,
    noSource,
    dayNotGiven,
    onlyClaim,
    untitled,
    nothingLeftOut,
    emptyDay,
    ...numberWords(table),
    longDay: (on) => dayWords(language, on, 'full'),
    day: (on, near) => dayBeside(language, on, near),
    span: ({ from, to }, near) => {
      const [a, b] = [from && dayBeside(language, from, near), to && dayBeside(language, to, near)];
      if (from && to && isWholeMonth(from, to)) return monthBeside(language, from, near);
      if (a && b) return from === to ? a : set(table.spanDays, { from: a, to: b });
      return b ? set(table.until, { day: b }) : a ? set(table.since, { day: a }) : '';
    },
    instant: (at) => momentWords(language, at),
    count: (what, n) => counted(language, table.counts[what], n),
    revision: (n) => set(table.revision, { n: String(n) }),
    chronology: (name, n) => set(table.chronology, { name, n: String(n) }),
    readUntil: (time) => set(table.readUntil, { time }),
    asOf: day('asOf'),
    reported: day('reported'),
    happened: day('happened'),
    unchangedSince: day('unchangedSince'),
    before: (value, on) => set(table.before, { value, day: on }),
    saidBefore: (who, value, on) => set(table.saidBefore, { who, value, day: on }),
    revisedFrom: (value, on) => set(table.revisedFrom, { value, day: on }),
    previously: (on, sentence) => set(table.previously, { day: on, sentence }),
    failedSource: (name) => set(table.failedSource, { name }),
    correction: {
      sent: (was) => set(table.sent, { was }),
      right: (now) => set(table.right, { now }),
      withdrawn: table.withdrawn,
    },
  };
}

type NumberWords = 'number' | 'quantity' | 'bounded' | 'range' | 'quoted' | 'difference';

function numberWords(table: WordTable): Pick<Words, NumberWords> {
  const { language } = table;
  return {
    number: (value) => largeWords(language, value),
    quantity(n, unit) {
      if (unit === null || unit === 'people') return n;
      if (unit === 'percent') return set(table.percent, { n });
      return /^[A-Z]{3}$/.test(unit) ? set(table.money, { n, sign: SIGNS[unit] ?? unit }) : n;
    },
    bounded: (bound, n) => set(table.bounds[bound], { n }),
    range: (from, to) => set(table.range, { from, to }),
    quoted: (text) => set(table.quoted, { text }),
    difference: (delta) => `${delta > 0 ? '+' : delta < 0 ? '−' : ''}${largeWords(language, Math.abs(delta))}`,
  };
}
