import { addDays, weekdayOf } from '../date/calendar.ts';
import type { Day, Instant } from '../model.ts';
import type { ChatSettings, Slot } from '../ports/chats.ts';
import type { ZoneClock } from './clock.ts';

/** What the schedule needs to know of a chat. */
export type Schedule = Pick<ChatSettings, 'zone' | 'slots' | 'carries' | 'silent' | 'pausedUntil'>;

/** A slot on one local day. `at` is its instant in ms. */
export interface Occurrence {
  slot: Slot;
  day: Day;
  at: number;
}

/** A week and the day that the date line can swallow. */
const LOOK_DAYS = 8;

/** The last occurrence of a slot at or before `now` (ms), null when the last days had none. */
export function latestOccurrence(slot: Slot, zone: string, now: number, clock: ZoneClock): Occurrence | null {
  return search(slot, zone, now, clock, -1, (at) => at <= now);
}

/** The first occurrence of a slot after `now` (ms). */
export function nextOccurrence(slot: Slot, zone: string, now: number, clock: ZoneClock): Occurrence | null {
  return search(slot, zone, now, clock, 1, (at) => at > now);
}

function search(
  slot: Slot,
  zone: string,
  now: number,
  clock: ZoneClock,
  step: 1 | -1,
  fits: (at: number) => boolean,
): Occurrence | null {
  let day = clock.dayAt(now, zone);
  for (let looked = 0; looked <= LOOK_DAYS; looked++, day = addDays(day, step)) {
    if (!slot.weekdays.includes(weekdayOf(day))) continue;
    const at = clock.instantOf(day, slot.time, zone);
    if (at !== null && fits(at)) return { slot, day, at };
  }
  return null;
}

/** Whether the chat is paused on a local day; on `pausedUntil` itself it receives again. */
export function isPaused(schedule: Pick<Schedule, 'pausedUntil'>, day: Day): boolean {
  return schedule.pausedUntil !== null && day < schedule.pausedUntil;
}

/** Milliseconds of an instant. Throws RangeError when it is none. */
export function millis(instant: Instant): number {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new RangeError(`not an instant: ${instant}`);
  return ms;
}
