import { addDays, daysBetween } from '../../core/date/calendar.ts';
import { parseDay } from '../../core/date/ask.ts';
import type { Day } from '../../core/model.ts';

/**
 * A coming day in a reader's words. Days of the news are read as past ones ("1 June" is the latest such day), so a past reading moves on
 * by a year, or by a week where a weekday was named. Null when there is no day in the words.
 */
export function comingDay(words: string, today: Day, locale: string): Day | null {
  const text = words.trim().toLowerCase();
  const asked = parseDay(text, { today, locale });
  if (asked.kind !== 'day') return null;
  if (asked.day > today) return asked.day;
  // What moves with today, as "yesterday" does, is past in so many words; a weekday or a date comes again.
  const tomorrow = parseDay(text, { today: addDays(today, 1), locale });
  if (tomorrow.kind === 'day' && tomorrow.day === addDays(asked.day, 1)) return null;
  const near = daysBetween(asked.day, today) <= 7 && !/\d/.test(text);
  if (near) return addDays(asked.day, 7) > today ? addDays(asked.day, 7) : addDays(asked.day, 14);
  const year = Number(today.slice(0, 4));
  const again = [year, year + 1].map((each) => `${each}${asked.day.slice(4)}`).find((day) => day > today);
  return /\d{4}/.test(text) ? null : (again ?? null);
}
