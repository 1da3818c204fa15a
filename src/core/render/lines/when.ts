import type { Day, DaySpan, Edition, EditionEvent, EventType } from '../../model.ts';
import type { Words } from '../words.ts';
import { POINTS_BACK, TELLS_WHEN } from './en.ts';
import { setIn } from './setting.ts';

/** Events of which a reader asks when. */
const DAY_MATTERS = new Set<EventType>([
  'strike',
  'ground_fighting',
  'advance_retreat',
  'detention_abduction',
  'death_of_notable',
  'crime',
  'accident',
  'disaster',
]);

/**
 * The day of the event where it is not the edition's; "day not given" for something that happened at a place, where no text says
 * when. A day to come is left to the sentence: what was announced is not said to have happened.
 */
export function whenText(event: EditionEvent, edition: Edition, words: Words): string {
  const { date } = event;
  const span = typeof date === 'string' ? { from: date, to: date } : date;
  const untold = asksWhen(event) ? words.dayNotGiven : '';
  if (span === null || isOpen(span, edition.date)) return untold;
  const first = span.from ?? span.to ?? edition.date;
  if (first > edition.date || isLong(span)) return '';
  if (POINTS_BACK.test(event.sentence)) return '';
  if (first === edition.date) return event.dateCertainty === 'stated' ? '' : untold;
  const day = words.span(until(span, edition.date), edition.date);
  return span.from === span.to && day ? words.happened(day) : day;
}

const asksWhen = ({ type, place, sentence }: EditionEvent) =>
  DAY_MATTERS.has(type) && place !== null && setIn(sentence, place) && !TELLS_WHEN.test(sentence);

/** Nothing but an end, and that at or after the edition's day: no text gave a day. */
const isOpen = ({ from, to }: DaySpan, day: Day) => from === null && (to === null || to >= day);

/** A span of weeks is no day: the text told a year or a month. */
const isLong = ({ from, to }: DaySpan) =>
  from !== null && to !== null && Date.parse(to) - Date.parse(from) > 21 * 86_400_000;

const until = ({ from, to }: DaySpan, day: Day): DaySpan => ({ from, to: to !== null && to > day ? day : to });
