import type { EventType, Figure, FigureKind, NewsEvent } from '../../model.ts';
import type { Scope } from './place.ts';

/** Events that happen at one place and time: their numbers are those of the one incident. */
const INCIDENTS = new Set<EventType>([
  'strike',
  'crime',
  'accident',
  'disaster',
  'protest',
  'detention_abduction',
  'sport',
]);

/**
 * How a figure counts, for its series. Numbers without a day and without a place within the country are what has come together so
 * far ("Ukraine has lost 12 aircraft"), unless the sentence tells of one incident.
 */
export function countingKind(figure: Figure, scope: Scope, event: NewsEvent | undefined): FigureKind {
  if (figure.kind !== 'incident' || scope.local !== null) return figure.kind;
  const dated = figure.asOf.from !== null || figure.asOf.to !== null;
  return dated || (event && INCIDENTS.has(event.type)) ? 'incident' : 'total';
}
