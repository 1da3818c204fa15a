import type { Document } from '../language/document.ts';
import type { Figure, NewsEvent } from '../model.ts';
import type { FigureContext } from './figures.ts';

export interface EventContext extends FigureContext {
  figures: readonly Figure[];
}

/** Stage extract, events: what is reported to have happened, in order of appearance. */
export function extractEvents(_document: Document, _context: EventContext): NewsEvent[] {
  return [];
}
