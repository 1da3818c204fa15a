import type { NewsEvent } from '../../model.ts';
import { betterTold } from './doubles.ts';
import { elaborates } from './elaboration/elaboration.ts';
import type { Weighed } from './importance/weigh.ts';

/** Below this a sentence is talk or memory: no event. */
const LEAST = 0.12;

/**
 * One event for each occurrence: of several sentences that tell it the best one stays, and takes over the day that another states
 * where its own is only derived.
 */
export function mergeDoubles(weighed: readonly Weighed[]): NewsEvent[] {
  const [better, added] = [betterTold(weighed), elaborates(weighed)];
  const told = better.map((kept, at) => kept ?? added[at] ?? null);
  const events = weighed.map(({ event, importance }): NewsEvent => ({ ...event, importance }));
  told.forEach((kept, at) => {
    const [from, to] = [events[at], kept === null ? undefined : events[kept]];
    if (!from || !to || from.dateCertainty !== 'stated' || to.dateCertainty === 'stated') return;
    Object.assign(to, { date: from.date, dateCertainty: from.dateCertainty });
  });
  return events.filter(({ importance }, at) => told[at] === null && importance >= LEAST);
}
