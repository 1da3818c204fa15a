import { addDays, dayFrom } from '../core/date/calendar.ts';
import type { Day } from '../core/model.ts';

/** A day that a reader asked for; `now`: as it is known today. */
export interface AskedDay {
  day: Day;
  now: boolean;
}

const NOW = /(?:^|\s)(?:now|зараз|jetzt|maintenant|ahora|teraz)$/iu;

/** Reads the day in a reader's words, with or without "now" behind it; null when there is none. */
export function askedDay(words: string, today: Day, _language: string): AskedDay | null {
  const text = words.trim().replace(/\s+/g, ' ').slice(0, 100);
  const day = dayOf(text.replace(NOW, '').trim() || text, today);
  return day ? { day, now: NOW.test(text) } : null;
}

function dayOf(text: string, today: Day): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(text) ?? [];
  if (year) return dayFrom(Number(year), Number(month), Number(day));
  return text === 'yesterday' ? addDays(today, -1) : text === 'today' ? today : null;
}
