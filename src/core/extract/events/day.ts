import type { DayContext } from '../../date/context.ts';
import { referenceDayAt } from '../../date/context.ts';
import { governingDate } from '../../date/governing.ts';
import type { Sentence } from '../../language/document.ts';
import type { DaySpan } from '../../model.ts';

/** When an event happened. Derived: not said in its sentence. */
export interface EventDay {
  date: DaySpan;
  dateCertainty: 'stated' | 'derived';
}

/**
 * The day of what stands at `offset` of the sentence: as stated there, else derived. A sentence without a day was true when it was
 * written: it happened on that day or before, so the span is open at its start.
 */
export function eventDay(days: DayContext, sentence: Sentence, offset: number): EventDay {
  const governing = governingDate(days, sentence.start, sentence.end, offset);
  if (governing?.certainty === 'stated') return { date: governing.span, dateCertainty: 'stated' };
  return { date: { from: null, to: referenceDayAt(days, offset) }, dateCertainty: 'derived' };
}
