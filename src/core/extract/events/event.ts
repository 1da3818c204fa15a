import { lostSpaces } from '../../language/lost-spaces.ts';
import type { NewsEvent } from '../../model.ts';
import type { Claimants } from '../claimant/claimants.ts';
import type { Places } from '../place/places.ts';
import type { Weighed } from './importance/weigh.ts';

/** The event of a weighed candidate, now with who says it and where it was: the dearest questions, asked of what is kept. */
export function eventOf(weighed: Weighed, claimants: Claimants, places: Places): NewsEvent {
  const { scanned, anchor, type, day, status, claimable, actors, importance } = weighed;
  const { text, start, end, index } = scanned.sentence;
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
    actors: claimant !== null && actors.length === 0 ? [claimant] : actors,
    claimant,
    figures: [...scanned.figures],
    importance,
  };
  const spaces = lostSpaces(scanned.sentence);
  if (spaces.length > 0) event.spaces = spaces;
  return event;
}
