import type { EventType, Figure, FigureKind, NewsEvent } from '../../model.ts';
import { AS_IT_STANDS } from './en.ts';
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
 * far ("Ukraine has lost 12 aircraft"), unless the sentence tells of one incident; what stands "as of" a day is, and so is what stands
 * beside a running total ("81 warplanes, 95 helicopters"). `beside`: the other figures of its sentence.
 */
export function countingKind(
  figure: Figure,
  scope: Scope,
  event: NewsEvent | undefined,
  beside: readonly Figure[],
): FigureKind {
  if (figure.kind !== 'incident' || scope.local !== null) return figure.kind;
  if (AS_IT_STANDS.test(figure.sentence)) return 'total';
  if (figure.asOf.from !== null || figure.asOf.to !== null) return 'incident';
  if (beside.some((other) => other.kind === 'total' && other.category !== 'percentage_poll')) return 'total';
  return event && INCIDENTS.has(event.type) ? 'incident' : 'total';
}
