import type { Edition, EditionEvent } from '../../model.ts';
import { namedSubject } from '../../assemble/definite.ts';
import type { Words } from '../words.ts';
import { claimantText } from './claimant.ts';
import { PRONOUN_SAYS, PRONOUN_SUBJECT, SAID_BY_PRONOUN } from './en.ts';
import { capitalised, type Segment } from './segment.ts';
import { setFirstIn, setIn } from './setting.ts';
import { shortened } from './shortened.ts';
import { whenText } from './when.ts';

/** "Kyiv, updated, on 13 March. One sentence with its numbers linked. [1, 2] (12 March: what stood before)" */
export function eventLine(event: EditionEvent, edition: Edition, words: Words): Segment[] {
  const opening = eventOpening(event, edition, words);
  return [
    ...capitalised([{ text: opening, event: event.id }]),
    { text: '. ' },
    ...toldBySpeaker(event, edition),
    ...cited(event),
    ...before(event, edition, words),
  ];
}

/** What an earlier edition told: after the news, which is what a reader comes for. */
function before({ previous }: EditionEvent, edition: Edition, words: Words): Segment[] {
  if (!previous) return [];
  const told = words.previously(words.day(previous.date, edition.date), shortened(previous.sentence));
  return [{ text: ` (${told})` }];
}

/** The short form without label and date, for the lead and for "also reported"; behind its topic where it needs one. */
export function eventShortLine(event: EditionEvent, edition: Edition): Segment[] {
  const { town, topic } = event;
  const before = [topic, town].flatMap((name) => (name ? [{ text: `${name}: ` }] : []));
  return [...before, ...toldBySpeaker(event, edition), ...cited(event)];
}

/** The headline, behind its speaker where it does not name him; "he says that" is then said once. */
function toldBySpeaker(event: EditionEvent, edition: Edition): Segment[] {
  const said = speaker(event);
  if (!said) return headlineSegments(event, edition);
  const bare = event.headline.replace(PRONOUN_SAYS, '').replace(SAID_BY_PRONOUN, '.');
  return [{ text: said }, ...headlineSegments({ ...event, headline: capital(bare) }, edition)];
}

/** Of whom the line tells, where its sentence says "the company", and who speaks, where it says "he" or "it" and not the last word of the name: "The mayor: ". */
function speaker(event: EditionEvent): string {
  const subject = namedSubject(event);
  // Behind the title of its article a line needs no second name.
  if (subject !== null) return event.topic ? '' : `${capital(claimantText(subject))}: `;
  const { claimant, sentence } = event;
  const named = !claimant || sentence.includes(claimant.split(' ').at(-1) ?? '');
  return named || !PRONOUN_SUBJECT.test(sentence) ? '' : `${capital(claimantText(claimant))}: `;
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

function eventOpening(event: EditionEvent, edition: Edition, words: Words): string {
  const { place: at, sentence } = event;
  const place = event.town ?? (at && setIn(sentence, at) && setFirstIn(sentence, at) ? at : null);
  const head = place ? `${place}, ${words.label[event.label]}` : words.label[event.label];
  return [head, whenText(event, edition, words)].filter(Boolean).join(', ');
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

/** Where a number stands as words of its own: no "one" within "Donetsk", no "12" within "12.40". */
function placeOf(text: string, line: string): number {
  if (text === '') return -1;
  let at = line.indexOf(text);
  while (at >= 0 && isPart(line.slice(0, at), line.slice(at + text.length))) at = line.indexOf(text, at + 1);
  return at;
}

const isPart = (before: string, after: string) =>
  /(?:[\p{L}\p{N}]|\d[.,:])$/u.test(before.slice(-2)) || /^(?:[\p{L}\p{N}]|[.,:]\d)/u.test(after);

function marksIn(event: EditionEvent, edition: Edition): { start: number; end: number; figure: string }[] {
  const marks = event.figures.flatMap((id) => {
    const figure = edition.figures.find((entry) => entry.id === id);
    const claim = figure?.claims.find((entry) => entry.sentence === event.sentence);
    const start = claim ? placeOf(claim.text, event.headline) : -1;
    return claim && start >= 0 && claim.text ? [{ start, end: start + claim.text.length, figure: id }] : [];
  });
  return marks.sort((a, b) => a.start - b.start);
}
