import type { DayContext } from '../date/context.ts';
import type { PlacedDate } from '../date/find.ts';
import type { Document } from '../language/document.ts';
import type { Figure, Published } from '../model.ts';
import type { ReadOptions } from '../pipeline.ts';

/** What was learned of the article before figures are read. */
export interface FigureContext {
  dates: readonly PlacedDate[];
  /** Reference days and governing dates: see `referenceDayAt` and `governingDate`. */
  days: DayContext;
  published: Published;
  options: ReadOptions;
}

/** Stage extract, figures: every measured quantity of the body, in order of appearance. */
export function extractFigures(_document: Document, _context: FigureContext): Figure[] {
  return [];
}
