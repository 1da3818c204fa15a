import { betterTold } from './doubles.ts';
import { elaborates } from './elaboration/elaboration.ts';
import type { Weighed } from './importance/weigh.ts';

/** Below this a sentence is talk or memory: no event. */
const LEAST = 0.12;

/**
 * One event for each occurrence: of several sentences that tell it the best one stays, and takes over the day that another states
 * where its own is only derived.
 */
export function mergeDoubles(weighed: readonly Weighed[]): Weighed[] {
  const [better, added] = [betterTold(weighed), elaborates(weighed)];
  const told = better.map((kept, at) => kept ?? added[at] ?? null);
  const days = weighed.map(({ day }) => day);
  told.forEach((kept, at) => {
    const [from, to] = [days[at], kept === null ? undefined : days[kept]];
    if (kept !== null && from?.dateCertainty === 'stated' && to?.dateCertainty === 'derived') days[kept] = from;
  });
  return weighed.flatMap((one, at) =>
    told[at] === null && one.importance >= LEAST ? { ...one, day: days[at] ?? one.day } : [],
  );
}
