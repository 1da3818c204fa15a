import { addDays } from '../date/calendar.ts';
import { referenceDayAt, type DayContext } from '../date/context.ts';
import type { PlacedDate } from '../date/find.ts';
import { governingDate } from '../date/governing.ts';
import type { Sentence } from '../language/document.ts';
import type { DaySpan } from '../model.ts';

const UNSTATED: DaySpan = { from: null, to: null };

/**
 * The day or period that a figure speaks for, where its sentence states one: "as of midnight on March 19", "in the past 24 hours", "since 1
 * March", "today"; for a level also its month or quarter ("Inflation was 2.6 per cent in March"). The day on which something happened is no
 * as-of; both ends are null where none is stated, and readers are told the day of the report instead. `figure` has positions in the source.
 */
export function asOfOf(
  figure: { start: number; end: number; level: boolean },
  sentence: Sentence,
  days: DayContext,
): DaySpan {
  const date = governingDate(days, sentence.start, sentence.end, figure.start, figure.end);
  if (!date?.mention || date.certainty !== 'stated') return UNSTATED;
  if (/\b(?:previous|preceding|prior)\b/i.test(date.mention.text)) return UNSTATED;
  if (date.role === 'since' && isRecord(sentence, date.mention.start)) return UNSTATED;
  const written = referenceDayAt(days, sentence.start);
  const { from, to } = date.span;
  if (written && to && to > written)
    return date.role === 'as_of' && from && from <= written ? { from, to: written } : UNSTATED;
  if (date.role === 'as_of' || date.role === 'by' || date.role === 'until') return { from: to ?? from, to: to ?? from };
  if (date.role === 'since' && isHeld(sentence, date.mention.start)) return UNSTATED;
  if (date.role === 'since') return written && from && from <= written ? { from, to: written } : UNSTATED;
  if (date.role === 'over' || (figure.level && from !== to && isBeside(figure, date.mention, sentence)))
    return { from, to };
  return from !== null && from === to && from === written ? { from, to } : UNSTATED;
}

/** Words that may stand between an amount and its month. */
const BESIDE = /^(?: (?:a|per) \p{L}+)?,? (?:in |for |during |over )?(?:the )?$/u;

/** "was 2.6% | in March", "In March | inflation was 2.6%"; of "agreed in May" it is the agreement. */
const isBeside = (figure: { end: number }, { start, end }: PlacedDate, sentence: Sentence): boolean =>
  start > figure.end
    ? BESIDE.test(sentence.text.slice(figure.end - sentence.start, start - sentence.start))
    : /^(?:in |for |during |over )?(?:the )?$/i.test(sentence.text.slice(0, start - sentence.start)) &&
      end < figure.end;

const RECORD =
  /\b(?:first|record|most|fewest|\p{L}{3,12}est|worst)\b[^,;:]{0,40}\bsince\s+(?:the\s+)?(?:start\s+of\s+)?$/iu;

/** "its lowest level since April 1997" says how rare the number is, not how long it was counted. */
const isRecord = (sentence: Sentence, date: number): boolean =>
  RECORD.test(sentence.text.slice(Math.max(0, date - sentence.start - 90), date - sentence.start));

/** "freed 23 sailors | held since March": how long they were held is not how long they were counted. */
const HELD =
  /\b(?:held|jailed|imprisoned|detained|interned|captive|hostage|stranded|closed|shut) since\s+(?:the\s+)?$/iu;

const isHeld = (sentence: Sentence, date: number): boolean =>
  HELD.test(sentence.text.slice(Math.max(0, date - sentence.start - 40), date - sentence.start));

/** A date further behind a former value belongs to something else. */
const BEHIND = 30;

/**
 * The day of a former value: the start of the time in which it changed ("over the past week"), the day that follows it ("up from three | on
 * Monday"), else any before the day of writing ("cut to 15 from 17"): its last day is then the day before, the first unknown.
 */
export function formerAsOf(start: number, sentence: Sentence, days: DayContext): DaySpan {
  const written = referenceDayAt(days, sentence.start);
  const over = governingDate(days, sentence.start, sentence.end, start);
  if (over?.role === 'over' && over.span.from) return { from: over.span.from, to: over.span.from };
  const date = governingDate(days, start, sentence.end, start)?.mention;
  const stated = date && date.start > start && date.start - start < BEHIND;
  if (stated && date.to && (!written || date.to < written)) return { from: date.from, to: date.to };
  return { from: null, to: written && addDays(written, -1) };
}
