import type { EventType, Day, Figure, Status } from '../../model.ts';
import type { PlacedDate } from '../../date/find.ts';
import type { Document } from '../../language/document.ts';
import type { EventContext } from '../events.ts';
import type { Places } from '../place/places.ts';
import { actorsIn } from './actors/actors.ts';
import { isAppeal } from './appeal.ts';
import { freshness } from './background/background.ts';
import { asPlanned } from './day/ahead.ts';
import { type EventDay, eventDay, isAfter, tollDay } from './day/day.ts';
import { isGeneric, isSpoken } from './generic.ts';
import { refineType } from './refine.ts';
import type { Scan, Scanned } from './scan.ts';
import { standingOf } from './standing.ts';
import { type Told, toldBy } from './type.ts';
import { isVague } from './vague.ts';
import { inside, within } from './within.ts';

/** What is known around a sentence when its event is made. */
export interface Around {
  document: Document;
  context: EventContext;
  places: Places;
  written: (offset: number) => Day | null;
  /** Where the dateline ends. */
  dateline: number;
}

/** An event not yet weighed, with what weighing needs. Who says it and where it was are asked only of those that stay. */
export interface Candidate {
  scanned: Scanned;
  /** Where in the source the word stands that tells it. */
  anchor: number;
  told: Told | null;
  type: EventType;
  day: EventDay;
  status: Status;
  /** Whether it is a claim as soon as somebody is named as saying it. */
  claimable: boolean;
  actors: string[];
  fresh: number;
  quoted: number;
  /** Whether it may name somebody (in text all in capitals no name can be told), and whether it names a place. */
  named: boolean;
  placed: boolean;
  figures: readonly Figure[];
}

const TELLS = 0.3;
/** A plan weighs less beside what has happened, but alone it tells as much. */
const TELLS_PLAN = 0.24;
const LEAD = 3;

/** The event that a sentence tells, or null: no trigger, or one too weak, unless it opens the article or holds a figure. */
export function candidateOf(scanned: Scanned, scan: Scan, around: Around): Candidate | null {
  const { sentence, words, triggers, quotes } = scanned;
  if (words.length < 4 || isAppeal(scanned)) return null;
  const tells = toldBy(words, triggers, scan.theme, (at) => inside(quotes, words[at]?.start ?? 0));
  const told = asPlanned(
    tells,
    words,
    within(around.context.days.dates as PlacedDate[], sentence),
    around.written(sentence.start),
  );
  const figures = scanned.figures.flatMap((at) => around.context.figures[at] ?? []);
  const least = told?.assertion === 'planned' ? TELLS_PLAN : TELLS;
  if ((told?.strength ?? 0) < least && scanned.rank >= LEAD && figures.length === 0) return null;
  const anchor = words[told?.trigger.at ?? 0]?.start ?? sentence.start;
  const written = around.written(sentence.start);
  const kind = refineType(told && !isVague(told, scanned, scan) ? told.type : 'other', scanned, figures);
  const day =
    kind === 'toll_report'
      ? tollDay(scanned, figures, around.context.days, around.dateline)
      : eventDay(scanned, told, around.context, around.dateline);
  const mentions = within(around.places.mentions, sentence);
  const pinned = { dated: day.dateCertainty === 'stated', placed: mentions.some((x) => x.kind !== 'country'), figures };
  const type = isGeneric(kind, told, scanned, pinned) ? (isSpoken(scanned) ? 'statement' : 'other') : kind;
  const actors = actorsFor(scanned, scan, around);
  const fresh = freshness(scanned, told, day.dateCertainty === 'stated' ? day.date : null, written);
  const quoted = quotes.reduce((sum, [start, end]) => sum + end - start, 0) / sentence.text.length;
  const named = actors.length > 0 || !/\p{Ll}/u.test(sentence.text);
  const placed = mentions.length > 0;
  const { status, claimable } = standingOf(told, anchor, sentence, isAfter(day.date.from, written));
  return { scanned, anchor, told, type, day, status, claimable, actors, fresh, quoted, named, placed, figures };
}

function actorsFor(scanned: Scanned, { names }: Scan, { document, places, context, dateline }: Around): string[] {
  const where = within(places.mentions, scanned.sentence).filter((x) => x.kind === 'city' || x.where);
  const taken = [...where, ...within(context.dates, scanned.sentence)];
  const skip = (start: number, end: number) => taken.some((x) => x.start <= start && end <= x.end);
  const { shouted, sentence } = scanned;
  const words = sentence.start < dateline ? scanned.words.filter(({ start }) => start >= dateline) : scanned.words;
  return actorsIn(document.source, { words, shouted }, names, skip);
}
