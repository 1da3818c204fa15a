import type { DayContext } from '../date/context.ts';
import type { Document, Sentence } from '../language/document.ts';
import type { Figure } from '../model.ts';
import type { Gazetteer } from './gazetteer.ts';
import { asOfOf, formerAsOf } from './asof.ts';
import { claimantsOf } from './claimant/claimants.ts';
import { placesOf } from './place/places.ts';
import { statusOf } from './status.ts';

type Provenance = Pick<Figure, 'claimant' | 'claimantStart' | 'claimantEnd' | 'place' | 'asOf' | 'status'>;

/**
 * Who says a figure, where it was counted, as of when and with what status. `start` is its position in the source, `former` true for a
 * value of an earlier day, `level` where it says how high a thing stood or by how much it moved.
 */
export function provenanceOf(
  document: Document,
  sentence: Sentence,
  { start, end, former, level }: { start: number; end: number; former: boolean; level: boolean },
  context: { days: DayContext; gazetteer: Gazetteer },
): Provenance {
  const claimant = claimantsOf(document).at(sentence.index, start);
  return {
    claimant: claimant?.claimant ?? null,
    claimantStart: claimant?.start ?? null,
    claimantEnd: claimant?.end ?? null,
    place: placesOf(document, context.gazetteer).at(sentence.index, start)?.name ?? null,
    asOf: former ? formerAsOf(start, sentence, context.days) : asOfOf({ start, end, level }, sentence, context.days),
    status: statusOf(start, sentence, claimant),
  };
}
