import type { Day, Instant } from '../../model.ts';
/** A text for each plural form that a language has; `{n}` is the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

type Style = 'long' | 'full' | 'day' | 'year' | 'month' | 'alone' | 'weekday';

const STYLES: Record<Style, Intl.DateTimeFormatOptions> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  year: { day: 'numeric', month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
  alone: { month: 'long' },
  weekday: { weekday: 'long' },
};

/** Formatters are dear to make and never change, so each is made once. */
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();

/** The interface's English is British: day before month. */
const tag = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

function kept<T>(store: Map<string, T>, key: string, make: () => T): T {
  const found = store.get(key) ?? make();
  store.set(key, found);
  return found;
}

/** Ukrainian writes "2022 р."; inside a sentence the mark would double the full stop. */
const withoutYearMark = (text: string): string => text.replace(/(?<=\d)\s?р\.(?!\p{L})/u, '');

/** A calendar day in words: `full` has weekday and year, `long` the weekday, `year` the year, `day` neither. */
export function dayWords(locale: string, day: Day, style: Style): string {
  const format = () => new Intl.DateTimeFormat(tag(locale), { ...STYLES[style], timeZone: 'UTC' });
  return withoutYearMark(kept(dates, `${locale} ${style}`, format).format(Date.parse(`${day}T12:00:00Z`)));
}

/** A day beside another one: the year only where it is not the other's. */
export function dayBeside(locale: string, day: Day, beside: Day): string {
  return dayWords(locale, day, day.slice(0, 4) === beside.slice(0, 4) ? 'day' : 'year');
}

/** A number as the language writes it, with two decimals at most. */
export function numberWords(locale: string, value: number): string {
  return kept(numbers, locale, () => new Intl.NumberFormat(tag(locale), { maximumFractionDigits: 2 })).format(value);
}

/** The text for this many, in the plural form that the language uses. */
export function counted(locale: string, forms: Forms, n: number): string {
  const rule = kept(plurals, locale, () => new Intl.PluralRules(tag(locale))).select(n);
  return (forms[rule] ?? forms.other).replace('{n}', numberWords(locale, n));
}

/** An ISO weekday (1 Monday to 7) in short. */
export function weekdayShort(locale: string, weekday: number): string {
  const format = () => new Intl.DateTimeFormat(tag(locale), { weekday: 'short', timeZone: 'UTC' });
  // 5 January 1970 was a Monday.
  return kept(dates, `${locale} weekday`, format).format((weekday + 3) * 86_400_000);
}

/** An instant on the wall clock of a zone: weekday, day, month, hour and minute. */
export function clockWords(locale: string, at: Instant, zone: string): string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;
  const format = () => new Intl.DateTimeFormat(tag(locale), { ...parts, hourCycle: 'h23', timeZone: zone });
  return kept(dates, `${locale} ${zone}`, format).format(Date.parse(at));
}

/** True for the first to the last day of one month: "March" says it shorter. */
export function isWholeMonth(from: Day, to: Day): boolean {
  const next = new Date(`${to}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && next.getUTCDate() === 1;
}

/** The month of a day beside another day: the year only where it is not the other's. */
export const monthBeside = (locale: string, day: Day, beside: Day): string =>
  dayWords(locale, day, day.slice(0, 4) === beside.slice(0, 4) ? 'alone' : 'month');

/** The month of a day, with its year: "March 2022". */
export const monthWords = (locale: string, day: Day): string => dayWords(locale, day, 'month');

/** An instant in UTC, with its year: "16 March 2022 at 07:40 UTC". */
export function momentWords(locale: string, at: Instant): string {
  const parts = { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  const format = () => new Intl.DateTimeFormat(tag(locale), { ...parts, hourCycle: 'h23', timeZone: 'UTC' });
  return `${withoutYearMark(kept(dates, `${locale} moment`, format).format(Date.parse(at)))} UTC`;
}

/** A number; from a million on in words where two decimals tell it exactly ("3,4 Millionen"). */
export function largeWords(locale: string, value: number): string {
  const size = Math.abs(value);
  const scale = [1e12, 1e9, 1e6].find((each) => size >= each);
  const exact = scale !== undefined && Math.abs((size / scale) * 100 - Math.round((size / scale) * 100)) < 1e-9;
  if (!exact) return numberWords(locale, value);
  const long = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } as const;
  return kept(numbers, `${locale} long`, () => new Intl.NumberFormat(tag(locale), long)).format(value);
}
