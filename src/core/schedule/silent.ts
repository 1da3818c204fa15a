import { addDays } from '../date/calendar.ts';
import type { ZoneClock } from './clock.ts';

const SPAN = /^(\d\d:\d\d)-(\d\d:\d\d)$/;

/**
 * The first instant (ms), `instant` or later, at which sending is allowed. `silent` is `HH:MM-HH:MM` local, over midnight where
 * the first is later than the second; null or an empty span silences nothing.
 */
export function silenceEnd(instant: number, silent: string | null, zone: string, clock: ZoneClock): number {
  const [, from, to] = SPAN.exec(silent ?? '') ?? [];
  if (!from || !to || from === to) return instant;
  const today = clock.dayAt(instant, zone);
  for (const day of [addDays(today, -1), today]) {
    const begin = clock.instantOf(day, from, zone);
    const end = clock.instantOf(from < to ? day : addDays(day, 1), to, zone);
    if (begin !== null && end !== null && begin <= instant && instant < end) return end;
  }
  return instant;
}
