import { parseTime } from './time.ts';
import { parseWeekdays } from './weekdays.ts';
import { parseZone } from './zone.ts';

/** What a reader wrote after /subscribe; what was not said is null and stays as it is. */
export type SlotWords =
  | { kind: 'slot'; time: string | null; zone: string | null; weekdays: number[] | null }
  | { kind: 'unreadable'; word: string };

/**
 * Reads "08:00 Europe/Kyiv", "8am weekdays", "Mon Wed 19:30 +2", "07:00 New York": a time, a zone and weekdays in any order,
 * each at most once. The first word that is none of them is named.
 */
export function parseSlot(words: string, locale = 'en'): SlotWords {
  const found: Extract<SlotWords, { kind: 'slot' }> = { kind: 'slot', time: null, zone: null, weekdays: null };
  const tokens = words.trim().split(/\s+/).filter(Boolean).slice(0, 24);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? '';
    const next = tokens[at + 1] ?? '';
    const taken = takeTime(found, token, next) || takeDay(found, token, locale) || takeZone(found, tokens.slice(at));
    if (taken === 0) return { kind: 'unreadable', word: token };
    at += taken;
  }
  return found;
}

function takeTime(found: { time: string | null }, token: string, next: string): number {
  if (found.time !== null) return 0;
  const spaced = /^[ap]\.?m\.?$/i.test(next) ? parseTime(`${token} ${next}`) : null;
  const time = spaced ?? parseTime(token);
  if (time === null) return 0;
  found.time = time;
  return spaced === null ? 1 : 2;
}

function takeDay(found: { weekdays: number[] | null }, token: string, locale: string): number {
  const days = parseWeekdays([token], locale);
  if (!days) return 0;
  found.weekdays = [...new Set([...(found.weekdays ?? []), ...days])].sort((a, b) => a - b);
  return 1;
}

/** City names have up to three words; the longest that names a zone wins. */
function takeZone(found: { zone: string | null }, rest: string[]): number {
  if (found.zone !== null) return 0;
  for (let count = Math.min(3, rest.length); count > 0; count--) {
    found.zone = parseZone(rest.slice(0, count).join(' '));
    if (found.zone !== null) return count;
  }
  return 0;
}
