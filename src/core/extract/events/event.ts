import { lostSpaces } from '../../language/lost-spaces.ts';
import type { NewsEvent } from '../../model.ts';
import type { Claimants } from '../claimant/claimants.ts';
import { subjectName } from '../claimant/subject-name.ts';
import type { Document } from '../../language/document.ts';
import type { Places } from '../place/places.ts';
import type { Weighed } from './importance/weigh.ts';

/** The event of a weighed candidate, now with who says it and where it was: the dearest questions, asked of what is kept. */
export function eventOf(weighed: Weighed, document: Document, claimants: Claimants, places: Places): NewsEvent {
  const { scanned, anchor, type, day, status, claimable, actors, importance } = weighed;
  const { text, start, end, index } = scanned.sentence;
  const subject = subjectName(document, scanned.sentence);
  const claimant = claimants.at(index, anchor)?.claimant ?? null;
  const place = places.at(index, anchor);
  const event: NewsEvent = {
    type,
    sentence: text,
    start,
    end,
    date: day.date,
    dateCertainty: day.dateCertainty,
    place: place?.name ?? null,
    country: place?.country ?? places.country,
    status: claimable && claimant !== null ? 'claimed' : status,
    actors: actorsOf(subject, actors, claimant),
    claimant,
    figures: [...scanned.figures],
    importance,
  };
  const spaces = lostSpaces(scanned.sentence);
  if (spaces.length > 0) event.spaces = spaces;
  return event;
}

/** Whom a short form at the head of the sentence stands for, before those whom it names; else whoever says it. */
function actorsOf(subject: string | null, named: readonly string[], claimant: string | null): string[] {
  if (subject !== null) return [subject, ...named.filter((name) => !subject.includes(name))];
  return claimant !== null && named.length === 0 ? [claimant] : [...named];
}
