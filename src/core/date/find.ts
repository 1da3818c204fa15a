import type { Document } from '../language/document.ts';
import type { DateMention, Day } from '../model.ts';
import { daysBetween } from './calendar.ts';
import { documentExpressions, type Expression } from './expressions.ts';
import type { DateLayer } from './layers.ts';
import { resolve, type Reading } from './resolve.ts';
import { dayOfClock, isRecent, nextScene, oneDayOf, type Scene } from './scene.ts';

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
  const told: Told = {
    day: null,
    dayAt: 0,
    period: null,
    span: null,
    report: null,
    at: 0,
    scene: { day: null, sentence: 0, lead: null },
  };
  let layer = 0;
  for (const sentence of document.sentences) {
    const inSentence = expressions[sentence.index] ?? [];
    if (inSentence.length === 0) continue;
    while ((layers[layer]?.end ?? Infinity) <= sentence.start) layer++;
    const inside = layers[layer];
    const written = inside && inside.start <= sentence.start ? inside.day : reference;
    if (sentence.index - told.at > NEAR_SENTENCES) [told.period, told.span] = [null, null];
    for (const date of datesOf(inSentence, written, told)) found.push(date);
    told.at = sentence.index;
  }
  return found;
}

/**
 * What was told last: a day in the sentence `dayAt`, a period up to a year in the sentence `at`, and the day of what happened; and the
 * last quarter or half year told that is just over, which is what the article reports.
 */
interface Told {
  day: Day | null;
  dayAt: number;
  period: PlacedDate | null;
  span: PlacedDate | null;
  report: PlacedDate | null;
  at: number;
  scene: Scene;
}

/** "A year earlier" counts from a time told in its sentence or the one before, else from the day of writing. */
const NEAR_SENTENCES = 1;
const LONGEST_PERIOD_DAYS = 366;
/** "The day" is one of long ago only so few sentences after it. */
const FRESH_SENTENCES = 2;

/** Days are resolved before clock times: "at 16:15, June 1" names the day after the time. Keeps `told` up to date. */
function datesOf(expressions: readonly Expression[], reference: Day | null, told: Told): PlacedDate[] {
  const dates = expressions.map((expression, at) => {
    if (isBareClock(expression)) return null;
    const stale = isStale(told, expression, reference);
    const { day, period, span } = told;
    const report = expressions.slice(0, at).some(isOwnPeriod) ? null : told.report;
    const date = placed(expression, {
      reference,
      told: day,
      period,
      span,
      report,
      stale,
      lean: expression.lean,
      settled: expression.settled,
    });
    if (!isEnd(expressions[at - 1], expression)) note(date, expression, reference, told);
    return date;
  });
  const days = dates.map(oneDayOf);
  const all = expressions.flatMap((expression, at) => {
    if (!isBareClock(expression)) return dates[at] ?? [];
    return (
      placed(expression, { reference, told: dayOfClock(at, expressions, days, told.scene, reference), lean: 0 }) ?? []
    );
  });
  told.scene = nextScene(told.scene, expressions, days, reference);
  return all;
}

/** Keeps what was told last; what it is compared with ("the year-ago quarter") is not told. */
function note(date: PlacedDate | null, { sentence, meaning }: Expression, reference: Day | null, told: Told): void {
  if (meaning.kind === 'again') return;
  const day = oneDayOf(date);
  if (day !== null) [told.day, told.dayAt] = [day, sentence.index];
  if (!isShort(date) || isStretchAhead(date, reference)) return;
  if (date?.type === 'DATE') told.period = date;
  if (day === null) told.span = date;
  if (isNamed(date, meaning) && isJustOver(date, reference)) told.report = date;
}

/** "For the nine months, profit rose from $7 million a year earlier": no figure of the quarter reported. */
const isOwnPeriod = ({ meaning }: Expression): boolean => meaning.kind === 'length' && meaning.unit === 'M';

/** "the third quarter"; no quarter before or after another. */
const isNamed = (date: PlacedDate | null, meaning: Expression['meaning']): boolean =>
  meaning.kind === 'quarter' && /-[QH]\d$/.test(date?.value ?? '');

const isJustOver = (date: PlacedDate | null, reference: Day | null): boolean =>
  date?.to != null &&
  reference !== null &&
  date.to < reference &&
  daysBetween(date.to, reference) < LONGEST_PERIOD_DAYS;

/** "the three months to June": June says only where they end. */
const isEnd = (before: Expression | undefined, { meaning }: Expression): boolean =>
  before !== undefined && 'end' in before.meaning && before.meaning.end === meaning;

const isStale = ({ day, dayAt }: Told, { sentence }: Expression, reference: Day | null): boolean =>
  day !== null && sentence.index - dayAt > FRESH_SENTENCES && !isRecent(day, reference);

/** "A year earlier" is not counted from what a report expects of next year. */
function isStretchAhead(date: PlacedDate | null, reference: Day | null): boolean {
  return date?.from != null && reference !== null && date.from > reference && date.from !== date.to;
}

function isShort(date: PlacedDate | null): boolean {
  const [from, to] = [date?.from ?? null, date?.to ?? null];
  return from !== null && to !== null && daysBetween(from, to) < LONGEST_PERIOD_DAYS;
}

function isBareClock({ meaning }: Expression): boolean {
  return meaning.kind === 'clock' && meaning.day === null;
}

function placed({ sentence, start, end, meaning }: Expression, reading: Reading): PlacedDate | null {
  const resolved = resolve(meaning, reading);
  if (!resolved) return null;
  const { value, type, from, to } = resolved;
  return {
    text: sentence.text.slice(start, end),
    start: sentence.start + start,
    end: sentence.start + end,
    value,
    type,
    from,
    to,
  };
}
