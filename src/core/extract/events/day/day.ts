import { type DayContext, referenceDayAt } from '../../../date/context.ts';
import type { PlacedDate } from '../../../date/find.ts';
import type { Sentence } from '../../../language/document.ts';
import type { Day, DaySpan, Figure, Published } from '../../../model.ts';
import type { EventContext } from '../../events.ts';
import type { Scanned } from '../scan.ts';
import type { Told } from '../type.ts';
import { within } from '../within.ts';
import { subjectEnd } from '../grammar.ts';
import type { Word } from '../words.ts';
import { CLAUSE_START } from './en.ts';
import { isJustNow } from './just-now.ts';
import { chooseDay, tellsOfDay } from './choose.ts';

/** When an event happened. Derived: not said in its sentence. */
export interface EventDay {
  date: DaySpan;
  dateCertainty: 'stated' | 'derived';
}

const SAYING = new Set(['statement', 'negotiation', 'diplomacy', 'legal_political']);

/**
 * The day of the event that a sentence tells: as stated there, else derived. A sentence without a day was true when it was written:
 * it happened on that day or before, so the span is open at its start; the same where only the saying is dated. Days that stand
 * before `dateline` are of writing, not of events.
 */
export function eventDay(
  { sentence, words }: Scanned,
  told: Told | null,
  { days, published }: Pick<EventContext, 'days' | 'published'>,
  dateline: number,
): EventDay {
  const dates = within(days.dates as PlacedDate[], sentence).filter((date) => date.start >= dateline);
  const speaks = told === null || SAYING.has(told.type);
  const written = referenceDayAt(days, sentence.start);
  const past = dates.filter(({ from }) => told?.assertion !== 'happened' || !isAfter(from, written));
  const { stated: own, said } = chooseDay(words, past, told?.trigger.at ?? 0, speaks);
  const stated = own && (dayOfMain(words, told, past) ?? own);
  if (stated) return { date: { from: stated.from, to: stated.to }, dateCertainty: 'stated' };
  if (written && isJustNow(dates)) return { date: { from: written, to: written }, dateCertainty: 'stated' };
  if (countsTheDay(sentence, published))
    return { date: { from: published.date, to: published.date }, dateCertainty: 'stated' };
  return { date: { from: null, to: said?.to ?? written }, dateCertainty: 'derived' };
}

/** "A man arrested on Sunday was charged on Tuesday": the day of the main clause, where only its subject tells the event. */
function dayOfMain(words: readonly Word[], told: Told | null, dates: readonly PlacedDate[]): PlacedDate | null {
  const [anchor, subject] = [told?.trigger.at ?? 0, subjectEnd(words)];
  if (told?.trigger.form !== 'past' || anchor >= subject) return null;
  if (words.slice(anchor, subject).some(({ lower }) => CLAUSE_START.has(lower))) return null;
  const behind = dates.filter(({ start }) => start > (words[subject]?.start ?? 0));
  return chooseDay(words, behind, subject, true).stated;
}

/** What has happened did not happen on a day to come. */
export const isAfter = (from: Day | null, written: Day | null): boolean =>
  from !== null && written !== null && from > written;

/** Whether a sentence counts the days of what goes on ("by day 13 of the siege") and the article has its day from that. */
const countsTheDay = (sentence: Sentence, { evidence }: Published): boolean =>
  evidence.some(
    ({ rule, start }) => rule === 'day-count' && start !== null && sentence.start <= start && start < sentence.end,
  );

/**
 * A running toll is of no single day: it holds up to the day that its figures speak for, else the day it was written. Where its
 * sentence tells something else of that very day ("... as fires burned on today"), it is a report of that day.
 */
export function tollDay(
  { sentence, words }: Scanned,
  figures: readonly Pick<Figure, 'asOf'>[],
  days: DayContext,
  dateline: number,
): EventDay {
  const written = referenceDayAt(days, sentence.start);
  const dates = within(days.dates as PlacedDate[], sentence).filter((date) => date.start >= dateline);
  if (written && tellsOfDay(words, dates, written))
    return { date: { from: written, to: written }, dateCertainty: 'stated' };
  const [last] = figures
    .flatMap(({ asOf }) => asOf.to ?? [])
    .sort()
    .reverse();
  return { date: { from: null, to: last ?? written }, dateCertainty: 'derived' };
}
