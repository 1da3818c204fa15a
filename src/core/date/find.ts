import type { Document } from '../language/document.ts';
import type { DateMention, Day } from '../model.ts';
import { daysBetween } from './calendar.ts';
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
  const told: Told = { day: null, period: null, at: 0, scene: null, sceneAt: 0 };
  let layer = 0;
  for (const sentence of document.sentences) {
    const inSentence = expressions[sentence.index] ?? [];
    if (inSentence.length === 0) continue;
    while ((layers[layer]?.end ?? Infinity) <= sentence.start) layer++;
    const inside = layers[layer];
    const written = inside && inside.start <= sentence.start ? inside.day : reference;
    if (sentence.index - told.at > NEAR_SENTENCES) told.period = null;
    for (const date of datesOf(inSentence, written, told)) found.push(date);
    told.at = sentence.index;
  }
  return found;
}

/** What was told last: a day, a period up to a year in the sentence `at`, and the day of what happened in the sentence `sceneAt`. */
interface Told {
  day: Day | null;
  period: PlacedDate | null;
  at: number;
  scene: Day | null;
  sceneAt: number;
}

/** A clock time without a day is of the day told so few sentences before it. */
const SCENE_SENTENCES = 2;

/** "A year earlier" counts from a time told in its sentence or the one before, else from the day of writing. */
const NEAR_SENTENCES = 1;
const LONGEST_PERIOD_DAYS = 366;

/** Days are resolved before clock times: "at 16:15, June 1" names the day after the time. Keeps `told` up to date. */
function datesOf(expressions: readonly Expression[], reference: Day | null, told: Told): PlacedDate[] {
  const days: (PlacedDate | null)[] = [];
  for (const expression of expressions) {
    const { lean } = expression;
    const reading = { reference, told: told.day, period: told.period, lean };
    const date = isBareClock(expression) ? null : placed(expression, reading);
    if (isOneDay(date)) told.day = date.from;
    if (isPeriod(date)) told.period = date;
    days.push(date);
  }
  const dates = expressions.flatMap((expression, at) => {
    const date = days[at] ?? null;
    if (!isBareClock(expression)) return date ?? [];
    return placed(expression, { reference, told: dayOfClock(at, expressions, days, told, reference), lean: 0 }) ?? [];
  });
  const { index } = expressions[0]?.sentence ?? { index: 0 };
  const scene = days.findLast((x, at) => isOneDay(x) && !expressions[at]?.aside);
  if (scene) [told.scene, told.sceneAt] = [scene.from, index];
  told.day = days.findLast(isOneDay)?.from ?? told.day;
  return dates;
}

/** The day of a clock time that names none: the one before it in its sentence, the one behind it unless that is still to come, or what was told happened. */
function dayOfClock(
  at: number,
  expressions: readonly Expression[],
  days: readonly (PlacedDate | null)[],
  told: Told,
  reference: Day | null,
): Day | null {
  const clock = expressions[at];
  const isDay = (x: PlacedDate | null, index: number) => isOneDay(x) && expressions[index]?.aside === false;
  const before = days.findLast((x, index) => index < at && isDay(x, index));
  if (before) return before.from;
  const after = days.find((x, index) => index > at && isDay(x, index));
  const past = clock?.lean === -1;
  const ahead = (day: Day | null | undefined) => past && day != null && reference !== null && day > reference;
  if (after && !ahead(after.from)) return after.from;
  const near = clock && isExact(clock) && clock.sentence.index - told.sceneAt <= SCENE_SENTENCES;
  return near && past && !ahead(told.scene) ? told.scene : null;
}

function isPeriod(date: PlacedDate | null): boolean {
  const [from, to] = [date?.from ?? null, date?.to ?? null];
  return date?.type === 'DATE' && from !== null && to !== null && daysBetween(from, to) < LONGEST_PERIOD_DAYS;
}

/** A time by the clock; a part of a day is of the day of writing. */
function isExact({ meaning }: Expression): boolean {
  return meaning.kind === 'clock' && /\d/.test(meaning.clock);
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
