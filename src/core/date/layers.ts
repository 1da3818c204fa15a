import type { Document } from '../language/document.ts';
import type { Chronology, Day, Evidence } from '../model.ts';

/** A passage that was written on another day than its article: "today" in it means `day`. Offsets into the source. */
export interface DateLayer {
  start: number;
  end: number;
  day: Day;
  evidence: Evidence;
}

/** The passages of an article that carry evidence of another writing day than `published`, in order, not overlapping. */
export function dateLayers(
  _document: Document,
  _published: Day | null,
  _chronologies: readonly Chronology[],
): DateLayer[] {
  return [];
}
