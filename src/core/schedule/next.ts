import type { Day, Instant } from '../model.ts';
import type { Slot } from '../ports/chats.ts';
import { dayCarried } from './carries.ts';
import { zoneClock } from './clock.ts';
import { isPaused, millis, nextOccurrence, type Occurrence, type Schedule } from './latest.ts';
import { silenceEnd } from './silent.ts';

/** What a reader is told about the next delivery: when it comes and which day it carries. */
export interface NextDelivery {
  slot: Slot;
  at: Instant;
  day: Day;
}

/** Slots are looked up again from here when a pause swallows the next one; a year of pause is the longest searched. */
const PAUSE_STEPS = 400;

/** The next delivery of a chat after `after`, silent hours and pause considered; null when no slot remains. */
export function nextSlot(schedule: Schedule, after: Instant, briefingZone: string): NextDelivery | null {
  const clock = zoneClock();
  const { zone, carries } = schedule;
  let best: Occurrence | null = null;
  for (const slot of schedule.slots) {
    let found = nextOccurrence(slot, zone, millis(after), clock);
    for (let step = 0; found && isPaused(schedule, found.day) && step < PAUSE_STEPS; step++)
      found = nextOccurrence(slot, zone, found.at, clock);
    if (found && !isPaused(schedule, found.day) && (!best || found.at < best.at)) best = found;
  }
  if (!best) return null;
  const at = silenceEnd(best.at, schedule.silent, zone, clock);
  return {
    slot: best.slot,
    at: new Date(at).toISOString(),
    day: dayCarried({ instant: best.at, zone, carries, briefingZone }, clock),
  };
}
