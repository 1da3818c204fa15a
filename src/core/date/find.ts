import type { Document } from '../language/document.ts';
import type { DateMention, Day } from '../model.ts';
import type { DateLayer } from './layers.ts';

/** A time expression with real offsets into the document's source. */
export interface PlacedDate extends DateMention {
  start: number;
  end: number;
}

/**
 * Every time expression of the body, in order, resolved against the day its passage was written: its layer's, else
 * `reference` (null: only what is absolute gets days).
 */
export function findDates(
  _document: Document,
  _reference: Day | null,
  _layers: readonly DateLayer[] = [],
): PlacedDate[] {
  return [];
}
