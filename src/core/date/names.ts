/** 2024-01-01 was a Monday; the names of weekdays and months are read off known days. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
const WIDTHS = ['long', 'short'] as const;
/** A month and a bit: what people still count in days. */
const FARTHEST_DAYS = 40;

/** Names of weekdays in English and in `locale`, lower case, long and short, to the ISO weekday. */
export function weekdayNames(locale: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of ['en', locale])
    for (const weekday of WIDTHS)
      for (let day = 1; day <= 7; day++) add(names, format(language, { weekday }, MONDAY + (day - 1) * DAY), day);
  return names;
}

/** Names of months in English and in `locale`, as they stand alone and beside a day ("березень", "березня"), to 1..12. */
export function monthNames(locale: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of ['en', locale])
    for (const month of WIDTHS)
      for (let at = 1; at <= 12; at++) {
        const instant = Date.UTC(2024, at - 1, 15);
        add(names, format(language, { month }, instant), at);
        add(names, monthPart(language, month, instant), at);
      }
  return names;
}

function add(names: Map<string, number>, name: string, value: number): void {
  const key = straight(name).replace(/\.$/, '');
  if (/\p{L}/u.test(key) && !names.has(key)) names.set(key, value);
}

function format(language: string, options: Intl.DateTimeFormatOptions, instant: number): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(instant);
}

function monthPart(language: string, month: 'long' | 'short', instant: number): string {
  const parts = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' }).formatToParts(instant);
  return parts.find((x) => x.type === 'month')?.value ?? '';
}

/** Whole phrases for days near today in English and in `locale`: "today", "yesterday", "vorgestern", "3 days ago". */
export function relativeDays(locale: string): Map<string, number> {
  const phrases = new Map<string, number>();
  for (const language of ['en', locale]) {
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    for (let days = -FARTHEST_DAYS; days <= FARTHEST_DAYS; days++)
      phrases.set(straight(relative.format(days, 'day')), days);
  }
  return phrases;
}

/** Lower case with a plain apostrophe; Ukrainian names are stored with U+02BC, typed with anything. */
export function straight(words: string): string {
  return words.toLowerCase().replace(/[’ʼ`´]/g, "'");
}
