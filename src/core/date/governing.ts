import type { Day, DaySpan } from '../model.ts';
import { daysBetween } from './calendar.ts';
import { referenceDayAt, type DayContext } from './context.ts';
import type { PlacedDate } from './find.ts';
import type { DateRole } from './words.ts';

export type { DateRole } from './words.ts';

/** The days a sentence speaks of. `mention` is null when only the day of writing says so. */
export interface GoverningDate {
  mention: PlacedDate | null;
  role: DateRole;
  span: DaySpan;
  certainty: 'stated' | 'derived';
}

/** Spans longer than this are background ("in 2014") unless nothing stands between them and the offset. */
const COARSE_DAYS = 100;
/** A comma or the like between a date and what it may govern counts as so many characters. */
const CLAUSE_CHARS = 60;

/**
 * The time expression that governs what stands from `offset` to `offsetEnd` in the sentence from `start` to `end`: an "as of" date before
 * all, else the nearest that covers days, clauses apart being farther; without one the day of writing, derived. `span` follows the role:
 * since a day means until the day of writing. Null when no day is known.
 */
export function governingDate(
  context: DayContext,
  start: number,
  end: number,
  offset = start,
  offsetEnd = offset,
): GoverningDate | null {
  const written = referenceDayAt(context, start);
  let best: { index: number; distance: number } | null = null;
  for (let index = firstFrom(context.dates, start); index < context.dates.length; index++) {
    const date = context.dates[index];
    if (!date || date.start >= end) break;
    if (date.from === null || date.to === null) continue;
    const distance = distanceOf(context, date, { from: offset, to: offsetEnd }, context.roles?.[index] ?? 'on');
    if (distance !== null && (best === null || distance < best.distance)) best = { index, distance };
  }
  const mention = best === null ? undefined : context.dates[best.index];
  if (!best || !mention)
    return written ? { mention: null, role: 'on', span: { from: written, to: written }, certainty: 'derived' } : null;
  const role = context.roles?.[best.index] ?? 'on';
  return { mention, role, span: spanOf(mention, role, written), certainty: 'stated' };
}

/** Position of the first date at or after `start`; dates are in order. */
function firstFrom(dates: readonly PlacedDate[], start: number): number {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Null for background: a long span in another clause. */
function distanceOf(
  context: DayContext,
  date: PlacedDate,
  thing: { from: number; to: number },
  role: DateRole,
): number | null {
  if (role === 'as_of') return -1;
  const [from, to] = date.start < thing.from ? [date.end, thing.from] : [thing.to, date.start];
  const clauses = (context.source?.slice(from, to).match(/[,;:—–]|\b(?:which|who|whose)\b/g) ?? []).length;
  if (clauses > 0 && daysBetween(date.from ?? '', date.to ?? '') > COARSE_DAYS) return null;
  return Math.max(0, to - from) + clauses * CLAUSE_CHARS;
}

function spanOf({ from, to }: PlacedDate, role: DateRole, written: Day | null): DaySpan {
  if (role === 'since') return { from, to: written !== null && from !== null && from <= written ? written : null };
  return { from, to };
}
