import { parseDay } from '../../core/date/ask.ts';
import type { Day } from '../../core/model.ts';
import { LANGUAGES } from '../messages/messages.ts';

/** A day that a reader asked for; `now`: as it is known today. */
export interface AskedDay {
  day: Day;
  now: boolean;
}

const NOW = /(?:^|\s)(?:now|зараз|jetzt|maintenant|ahora|teraz)$/iu;

/** Reads the day in a reader's words, in the chat's language or another of the interface, with or without "now" behind it; null when there is none. "now" alone is today. */
export function askedDay(words: string, today: Day, locale: string): AskedDay | null {
  const text = words.trim().slice(0, 100);
  const day = text.replace(NOW, '').trim();
  if (!day && text) return { day: today, now: true };
  for (const language of [locale, ...LANGUAGES]) {
    const asked = parseDay(day, { today, locale: language });
    if (asked.kind === 'day') return { day: asked.day, now: NOW.test(text) };
  }
  return null;
}
