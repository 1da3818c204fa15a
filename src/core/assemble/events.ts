import { withSpaces } from '../language/spaces.ts';
import type { DaySpan, EditionEvent, NewsEvent } from '../model.ts';
import type { Citations } from './citations.ts';
import { headlineOf } from './headline/headline.ts';
import { withoutPronounSpeaker } from './headline/reported.ts';
import type { Report } from './ledger/report.ts';
import type { Scored } from './score.ts';
import { townMeant } from './town.ts';

const CITED = 5;

/** A chosen item as the edition shows it; `figureIds` are those that the edition holds. */
export function editionEvent(
  { item, score }: Scored,
  reports: readonly Report[],
  figureIds: ReadonlySet<string>,
  citations: Citations,
): EditionEvent {
  const { best, previous } = item;
  const { event } = best;
  const own = reports.filter((report) => report.article === best.article && event.figures.includes(report.index));
  const town = townMeant(best);
  const articles = [...new Set(item.today.map((telling) => telling.article))].slice(0, CITED);
  return {
    id: item.id,
    headline: withoutPronounSpeaker(headlineOf(spaced(event)), event.claimant),
    sentence: event.sentence,
    label: item.label,
    date: shownDay(event.date),
    dateCertainty: event.dateCertainty,
    place: town ?? event.place,
    ...(town ? { town } : {}),
    type: event.type,
    sources: articles.map((article) => citations.of(article)),
    figures: [...new Set(own.map((report) => report.series))].filter((id) => figureIds.has(id)),
    importance: Math.round(Math.min(1, score / BEST) * 1000) / 1000,
    previous: previous ? { date: previous.day, sentence: headlineOf(spaced(previous.event)) } : null,
    claimant: event.claimant,
    status: event.status,
    actors: event.actors,
  };
}

/** The sentence as a desk prints it: with the spaces that its page has lost. */
const spaced = ({ sentence, spaces = [] }: NewsEvent) => withSpaces(sentence, spaces);

/** A score that hardly anything passes; importance is the share of it. */
const BEST = 3;

function shownDay({ from, to }: DaySpan): EditionEvent['date'] {
  if (from === null && to === null) return null;
  return from === to ? from : { from, to };
}
