import { referenceDayAt } from '../date/context.ts';
import type { Document } from '../language/document.ts';
import type { Figure, NewsEvent } from '../model.ts';
import { claimantsOf } from './claimant/claimants.ts';
import { candidateOf } from './events/candidate.ts';
import { datelineEnd } from './events/day/dateline.ts';
import { inheritDays } from './events/day/inherit.ts';
import { eventOf } from './events/event.ts';
import { mergeDoubles } from './events/merge.ts';
import { scanArticle } from './events/scan.ts';
import { weigh } from './events/importance/weigh.ts';
import type { FigureContext } from './figures.ts';
import { placesOf } from './place/places.ts';

export interface EventContext extends FigureContext {
  figures: readonly Figure[];
}

/**
 * Stage extract, events: what is reported to have happened, in order of appearance, one verbatim sentence each. What is planned or
 * denied is kept with that status; history and repeats are left out or rank low. Linear in the length of the article.
 */
export function extractEvents(document: Document, context: EventContext): NewsEvent[] {
  const scan = scanArticle(document, context.figures);
  const places = placesOf(document, context.options.gazetteer);
  const around = {
    places,
    context,
    document,
    dateline: datelineEnd(document),
    written: (offset: number) => referenceDayAt(context.days, offset),
  };
  const candidates = scan.sentences.flatMap((sentence) => candidateOf(sentence, scan, around) ?? []);
  const dated = inheritDays(candidates, context.days, around.written);
  const claimants = claimantsOf(document);
  return mergeDoubles(weigh(dated, scan)).map((kept) => eventOf(kept, document, claimants, places));
}
