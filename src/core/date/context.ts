import type { Document } from '../language/document.ts';
import type { Chronology, Day } from '../model.ts';
import { documentExpressions } from './expressions.ts';
import { findDates, type PlacedDate } from './find.ts';
import { datingWords } from './languages.ts';
import { dateLayers, type DateLayer } from './layers.ts';
import type { DateRole } from './words.ts';

/** The days of one article: when its passages were written, and every time expression resolved against that. */
export interface DayContext {
  /** The article's own day, else the reference day of the operator; null when there is neither. */
  published: Day | null;
  /** Passages written on another day than the article, in order, not overlapping. */
  layers: readonly DateLayer[];
  dates: readonly PlacedDate[];
  /** How each of `dates` stands to its sentence, by the words before it; absent means 'on' for all. */
  roles?: readonly DateRole[];
  /** The text that offsets point into. */
  source?: string;
}

/**
 * Finds the date layers of a rolling article and then its time expressions, each resolved in its own layer.
 * `reference` is the published day, or the reference day for texts without one.
 */
export function dayContext(
  document: Document,
  reference: Day | null,
  chronologies: readonly Chronology[] = [],
): DayContext {
  const expressions = documentExpressions(document);
  const layers = dateLayers(document, reference, chronologies, expressions);
  const dates = findDates(document, reference, layers, expressions);
  const roles = dates.map((date) => roleOf(document, date));
  return { published: reference, layers, dates, roles, source: document.source };
}

/** Characters before a date in which its preposition stands. */
const BEFORE = 40;

function roleOf(document: Document, date: PlacedDate): DateRole {
  const words = datingWords(document.language);
  const before = document.source.slice(Math.max(0, date.start - BEFORE), date.start);
  const found = words?.date.roles.find((x) => x.before.test(before))?.role ?? 'on';
  // "in March" is when it happened; only a stretch is a time over which things add up.
  return found === 'over' && date.type !== 'DURATION' ? 'on' : found;
}

/** The day on which the passage at `offset` was written: that of its layer, else the article's; null when neither is known. */
export function referenceDayAt(context: Pick<DayContext, 'published' | 'layers'>, offset: number): Day | null {
  for (const layer of context.layers) {
    if (layer.start > offset) break;
    if (offset < layer.end) return layer.day;
  }
  return context.published;
}
