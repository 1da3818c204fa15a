import type { DaySpan } from '../model.ts';
import { referenceDayAt, type DayContext } from './context.ts';
import type { PlacedDate } from './find.ts';

/** How a time expression stands to what its sentence reports. */
export type DateRole = 'as_of' | 'since' | 'until' | 'by' | 'over' | 'on';

/** The days a sentence speaks of. `mention` is null when only the day of writing says so. */
export interface GoverningDate {
  mention: PlacedDate | null;
  role: DateRole;
  span: DaySpan;
  certainty: 'stated' | 'derived';
}

/**
 * The time expression that governs what stands at `offset` in the sentence from `start` to `end`: an "as of" date before all,
 * else the nearest dated expression that covers days; without one the day of writing, derived. Null when no day is known.
 */
export function governingDate(context: DayContext, start: number, end: number, offset = start): GoverningDate | null {
  const dated = context.dates.filter((x) => x.start >= start && x.end <= end && x.from !== null);
  const nearest = dated.sort((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset))[0];
  if (nearest)
    return { mention: nearest, role: 'on', span: { from: nearest.from, to: nearest.to }, certainty: 'stated' };
  const day = referenceDayAt(context, start);
  return day ? { mention: null, role: 'on', span: { from: day, to: day }, certainty: 'derived' } : null;
}
