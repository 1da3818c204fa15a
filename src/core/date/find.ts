import type { Document } from '../language/document.ts';
import type { DateMention, Day } from '../model.ts';
import { documentExpressions, type Expression } from './expressions.ts';
import type { DateLayer } from './layers.ts';
import { resolve, type Reading } from './resolve.ts';

/** A time expression with real offsets into the document's source. */
export interface PlacedDate extends DateMention {
  start: number;
  end: number;
}

/**
 * Every time expression of the body, in order, resolved against the day its passage was written: its layer's, else
 * `reference` (null: only what is absolute gets days). Values follow TIMEX3 (TimeML 1.2.1), method after HeidelTime
 * (Strötgen and Gertz, 2010): word orders per language, then the tense beside an undated weekday or month.
 */
export function findDates(
  document: Document,
  reference: Day | null,
  layers: readonly DateLayer[] = [],
  expressions: readonly (readonly Expression[])[] = documentExpressions(document),
): PlacedDate[] {
  const found: PlacedDate[] = [];
  let [layer, told]: [number, Day | null] = [0, null];
  for (const sentence of document.sentences) {
    const inSentence = expressions[sentence.index] ?? [];
    if (inSentence.length === 0) continue;
    while ((layers[layer]?.end ?? Infinity) <= sentence.start) layer++;
    const inside = layers[layer];
    const written = inside && inside.start <= sentence.start ? inside.day : reference;
    const dates = datesOf(inSentence, written, told);
    told = dates.findLast((x) => x.type === 'DATE' && x.from !== null && x.from === x.to)?.from ?? told;
    for (const date of dates) found.push(date);
  }
  return found;
}

/** Days are resolved before clock times: "at 16:15, June 1" names the day after the time. */
function datesOf(expressions: readonly Expression[], reference: Day | null, before: Day | null): PlacedDate[] {
  const days: (PlacedDate | null)[] = [];
  let told = before;
  for (const expression of expressions) {
    const date = isBareClock(expression) ? null : placed(expression, { reference, told, lean: expression.lean });
    if (isOneDay(date)) told = date.from;
    days.push(date);
  }
  let near = days.find(isOneDay)?.from ?? null;
  return expressions.flatMap((expression, at) => {
    const date = days[at] ?? null;
    if (isOneDay(date)) near = date.from;
    return (isBareClock(expression) ? placed(expression, { reference, told: near, lean: 0 }) : date) ?? [];
  });
}

function isBareClock({ meaning }: Expression): boolean {
  return meaning.kind === 'clock' && meaning.day === null;
}

function isOneDay(date: PlacedDate | null): date is PlacedDate & { from: Day } {
  return date !== null && date.from !== null && date.from === date.to && date.type !== 'DURATION';
}

function placed({ sentence, start, end, meaning }: Expression, reading: Reading): PlacedDate | null {
  const resolved = resolve(meaning, reading);
  if (!resolved) return null;
  return {
    text: sentence.text.slice(start, end),
    start: sentence.start + start,
    end: sentence.start + end,
    ...resolved,
  };
}
