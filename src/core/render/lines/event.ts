import type { DaySpan, Edition, EditionEvent, EventType } from '../../model.ts';
import type { Words } from '../words.ts';
import { capitalised, type Segment } from './segment.ts';

/** "Kyiv, updated (12 March: what stood before), on 13 March. One sentence with its numbers linked. [1, 2]" */
export function eventLine(event: EditionEvent, edition: Edition, words: Words): Segment[] {
  const opening = eventOpening(event, edition, words);
  return [
    ...capitalised([{ text: opening, event: event.id }]),
    { text: speaker(event) },
    ...headlineSegments(event, edition),
    ...cited(event),
  ];
}

/** The short form without label and date, for the lead and for "also reported". */
export function eventShortLine(event: EditionEvent, edition: Edition): Segment[] {
  return [...headlineSegments(event, edition), ...cited(event)];
}

/** Who speaks, where the sentence says "he" or nothing: named before it. */
const speaker = ({ claimant, sentence }: EditionEvent) =>
  claimant && !sentence.includes(claimant) ? `. ${claimant}: ` : '. ';

function eventOpening(event: EditionEvent, edition: Edition, words: Words): string {
  const { previous } = event;
  const before = previous
    ? ` (${words.previously(words.day(previous.date, edition.date), previous.sentence.replace(/\.$/, ''))})`
    : '';
  const place = event.place && event.sentence.includes(event.place) ? event.place : null;
  const head = place ? `${place}, ${words.label[event.label]}` : words.label[event.label];
  return [`${head}${before}`, whenText(event, edition, words)].filter(Boolean).join(', ');
}

/** A span of weeks is no day: the text told a year or a month. */
const isLong = ({ from, to }: DaySpan) =>
  from !== null && to !== null && Date.parse(to) - Date.parse(from) > 21 * 86_400_000;

/** Events of which a reader asks when: where no text gives the day, the line says so. */
const DAY_MATTERS = new Set<EventType>([
  'strike',
  'ground_fighting',
  'advance_retreat',
  'detention_abduction',
  'protest',
  'death_of_notable',
  'crime',
  'accident',
  'disaster',
  'election',
]);

/** The day of the event where it is not the edition's; "day not given" where it matters and no text states it. */
export function whenText(event: EditionEvent, edition: Edition, words: Words): string {
  const { date } = event;
  const span = typeof date === 'string' ? { from: date, to: date } : date;
  const untold = DAY_MATTERS.has(event.type) ? words.dayNotGiven : '';
  if (span === null || (span.from === null && span.to === edition.date)) return untold;
  if (span.from === edition.date && span.to === edition.date) return event.dateCertainty === 'stated' ? '' : untold;
  const day = isLong(span) ? '' : words.span(span, edition.date);
  if (!day) return untold;
  return span.from === span.to ? words.happened(day) : day;
}

function cited(event: EditionEvent): Segment[] {
  if (event.sources.length === 0) return [];
  const list = event.sources.flatMap((n, at): Segment[] => [
    { text: at ? ', ' : ' [' },
    { text: String(n), source: n },
  ]);
  return [...list, { text: ']' }];
}

/** The headline with the numbers of its figures linked, each at its first place. */
export function headlineSegments(event: EditionEvent, edition: Edition): Segment[] {
  const marks = marksIn(event, edition);
  const line: Segment[] = [];
  let at = 0;
  for (const { start, end, figure } of marks) {
    if (start < at) continue;
    if (start > at) line.push({ text: event.headline.slice(at, start) });
    line.push({ text: event.headline.slice(start, end), figure });
    at = end;
  }
  if (at < event.headline.length) line.push({ text: event.headline.slice(at) });
  return line;
}

function marksIn(event: EditionEvent, edition: Edition): { start: number; end: number; figure: string }[] {
  const marks = event.figures.flatMap((id) => {
    const figure = edition.figures.find((entry) => entry.id === id);
    const claim = figure?.claims.find((entry) => entry.sentence === event.sentence);
    const start = claim ? event.headline.indexOf(claim.text) : -1;
    return claim && start >= 0 && claim.text ? [{ start, end: start + claim.text.length, figure: id }] : [];
  });
  return marks.sort((a, b) => a.start - b.start);
}
