import type { Day } from '../model.ts';
import { addDays, dayFrom, weekdayOf } from './calendar.ts';
import { FILLERS, LAST_WORDS, NEAR_DAYS } from './ask-words.ts';
import { monthNames, relativeDays, straight, weekdayNames } from './names.ts';

/** What a reader's words for a day come to. */
export type AskedDay = { kind: 'day'; day: Day } | { kind: 'unreadable' } | { kind: 'no_such_day' };

/** The reader's own today, in their zone, and the language of the chat (English is always understood). */
export interface AskOptions {
  today: Day;
  locale: string;
}

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const NUMERIC = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d\d)?)?$/;
const LONGEST = 80;

/**
 * Reads a day as people type it: "2022-03-15", "15.3.2022", "15/3" (day first), "15 March", "March 15, 2022", "yesterday",
 * "3 days ago", "Monday", "last Tuesday" (the latest before today). Without a year the latest such day up to today.
 */
export function parseDay(words: string, { today, locale }: AskOptions): AskedDay {
  const text = straight(words.trim()).replace(/\s+/g, ' ');
  if (text === '' || text.length > LONGEST) return { kind: 'unreadable' };
  const iso = ISO.exec(text);
  if (iso) return asked(dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const numeric = NUMERIC.exec(text);
  if (numeric) return dated(Number(numeric[1]), Number(numeric[2]), numeric[3], today);
  const away = NEAR_DAYS[text] ?? relativeDays(locale).get(text);
  return away === undefined ? fromTokens(text, { today, locale }) : asked(addDays(today, away));
}

/** A word is a day, a month, a year, a weekday or "last"; anything else is no date. */
function fromTokens(text: string, { today, locale }: AskOptions): AskedDay {
  const [months, weekdays] = [monthNames(locale), weekdayNames(locale)];
  let [day, month, weekday]: (number | undefined)[] = [];
  let year: string | undefined;
  for (const token of text.split(/[\s,]+/).filter((x) => x !== '' && !FILLERS.has(x) && !LAST_WORDS.has(x))) {
    const number = /^(\d{1,2})(?:st|nd|rd|th|er|\.|º|-?го|-?е)?$/.exec(token)?.[1];
    const word = token.replace(/\.$/, '');
    if (number !== undefined && day === undefined) day = Number(number);
    else if (/^\d{4}$/.test(token) && year === undefined) year = token;
    else if (month === undefined && months.has(word)) month = months.get(word);
    else if (weekday === undefined && named(weekdays, word) !== undefined) weekday = named(weekdays, word);
    else return { kind: 'unreadable' };
  }
  if (day !== undefined && month !== undefined) return dated(day, month, year, today);
  if (weekday === undefined || day !== undefined || month !== undefined || year !== undefined)
    return { kind: 'unreadable' };
  return asked(addDays(today, -((weekdayOf(today) - weekday + 7) % 7 || 7)));
}

/** The name or a case form of it ("середу" for "середа"): all but its last letter. */
function named(names: ReadonlyMap<string, number>, word: string): number | undefined {
  const exact = names.get(word);
  if (exact !== undefined || word.length < 5) return exact;
  for (const [name, value] of names)
    if (name.length === word.length && name.length > 4 && name.slice(0, -1) === word.slice(0, -1)) return value;
  return undefined;
}

function dated(day: number, month: number, written: string | undefined, today: Day): AskedDay {
  if (month < 1 || month > 12 || day < 1 || day > 31) return { kind: 'no_such_day' };
  if (written !== undefined) return asked(dayFrom(Number(written) + (written.length === 2 ? 2000 : 0), month, day));
  const thisYear = Number(today.slice(0, 4));
  // Eight years reach back over a year that is no leap year at the turn of a century.
  for (let year = thisYear; year >= thisYear - 8; year--) {
    const found = dayFrom(year, month, day);
    if (found !== null && found <= today) return asked(found);
  }
  return { kind: 'no_such_day' };
}

function asked(day: Day | null): AskedDay {
  return day === null ? { kind: 'no_such_day' } : { kind: 'day', day };
}
