import type { Document } from '../language/document.ts';
import type { Chronology, Day } from '../model.ts';
import { findDates, type PlacedDate } from './find.ts';
import { dateLayers, type DateLayer } from './layers.ts';

/** The days of one article: when its passages were written, and every time expression resolved against that. */
export interface DayContext {
  /** The article's own day, else the reference day of the operator; null when there is neither. */
  published: Day | null;
  /** Passages written on another day than the article, in order, not overlapping. */
  layers: readonly DateLayer[];
  dates: readonly PlacedDate[];
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
  const layers = dateLayers(document, reference, chronologies);
  return { published: reference, layers, dates: findDates(document, reference, layers) };
}

/** The day on which the passage at `offset` was written: that of its layer, else the article's; null when neither is known. */
export function referenceDayAt(context: Pick<DayContext, 'published' | 'layers'>, offset: number): Day | null {
  const layer = context.layers.find((x) => x.start <= offset && offset < x.end);
  return layer?.day ?? context.published;
}
