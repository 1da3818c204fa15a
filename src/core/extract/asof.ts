import type { PlacedDate } from '../date/find.ts';
import type { Sentence } from '../language/document.ts';
import type { Day, DaySpan } from '../model.ts';

/** What is known of time around a figure. */
export interface AsOfContext {
  dates: readonly PlacedDate[];
  /** The day on which the figure's part of the article was written: its date layer, else the publication day; null unknown. */
  written: Day | null;
}

/**
 * The day or period that a figure speaks for: a date stated for it ("as of midnight on March 19"), else the day on which the
 * sentence sets its event, else the day it was written. Offsets are positions in the source.
 */
export function asOfOf(_figure: { start: number; end: number }, _sentence: Sentence, context: AsOfContext): DaySpan {
  return { from: null, to: context.written };
}
