import { daysBetween } from '../../date/calendar.ts';
import type { EventType } from '../../model.ts';
import { betterTold } from './doubles.ts';
import { elaborates } from './elaboration/elaboration.ts';
import type { Weighed } from './importance/weigh.ts';

/** Below this a sentence is talk or memory: no event. */
const LEAST = 0.12;
/** An older day is of something that the two sentences only recall. */
const RECENT_DAYS = 14;
/** Kinds of which an article tells many on one matter: sentences of a like wording may be of several. */
const REPEATED: ReadonlySet<EventType> = new Set(['statement', 'diplomacy', 'negotiation', 'legal_political']);

/**
 * One event for each occurrence: of several sentences that tell it the best one stays, and takes over the day that another states
 * where its own is only derived, and the weight of one that does not name the town.
 */
export function mergeDoubles(weighed: readonly Weighed[]): Weighed[] {
  const [better, added] = [betterTold(weighed), elaborates(weighed)];
  const told = better.map((kept, at) => kept ?? added[at] ?? null);
  const days = weighed.map(({ day }) => day);
  better.forEach((kept, at) => {
    const [from, to] = [weighed[at], kept === null ? undefined : weighed[kept]];
    if (from && to && from.pointing > to.pointing) to.importance = Math.max(to.importance, from.importance);
  });
  told.forEach((kept, at) => {
    const [from, to] = [weighed[at], kept === null ? undefined : weighed[kept]];
    if (kept !== null && from && to && days[kept]?.dateCertainty === 'derived' && dates(from, to, better[at] === null))
      days[kept] = from.day;
  });
  for (const [at, one] of weighed.entries()) one.day = days[at] ?? one.day;
  return weighed.filter((one, at) => told[at] === null && one.importance >= LEAST);
}

/** Whether a sentence states the day of the event that another tells better: one recent day of the same thing. */
function dates({ type, day, status }: Weighed, kept: Weighed, adds: boolean): boolean {
  const { from, to } = day.date;
  if (day.dateCertainty !== 'stated' || from === null) return false;
  if (adds) return true;
  if (type !== kept.type || REPEATED.has(type) || status === 'planned' || from !== to) return false;
  const age = daysBetween(from, kept.day.date.to ?? from);
  return age >= 0 && age <= RECENT_DAYS;
}
