import type { Edition, EditionEvent } from '../model.ts';
import { dayCounts } from './chronology.ts';
import { Citations } from './citations.ts';
import { type DayPlan, planDay } from './day.ts';
import { editionEvent } from './events.ts';
import { editionFigure, figuresOfDay } from './figures.ts';
import { gate } from './gate/gate.ts';
import type { AssembleRequest } from './request.ts';
import type { Scored } from './score.ts';
import { prints, tells } from './tells.ts';

/**
 * Stage assemble: the edition of one day, out of everything known at that moment; what the gate cannot trace is not in it. A day
 * without articles gives an edition without items. Pure: equal requests give equal editions.
 */
export function assembleEdition(request: AssembleRequest): Edition {
  const plan = planDay(request);
  return gate({ ...frameOf(request, plan), ...bodyOf(request, plan) }, plan.known);
}

function bodyOf({ day }: AssembleRequest, { choice, filed, ledger, reports }: DayPlan) {
  const citations = new Citations();
  const all = [...reports];
  const of = (items: readonly Scored[], test: typeof tells) =>
    new Set(all.filter((report) => items.some(({ item }) => test(item.best, report))));
  const printed: typeof tells = (best, report) => tells(best, report) && prints(best, report);
  const lines = { inEvents: of(choice.key, tells), inAlso: of(choice.also, printed) };
  const frame = { ...lines, articles: filed.length, votes: new Set(choice.key.flatMap(voteOf)) };
  const entries = figuresOfDay(ledger, reports, frame, day);
  const ids = new Set(entries.map((entry) => entry.series.id));
  const shown = (one: Scored) => editionEvent(one, all, ids, citations);
  const events = choice.key.map(shown);
  const figures = entries.map((entry) => editionFigure(entry, citations));
  const also = choice.also.map((one) => behind(choice.topics.get(one), shown(one)));
  return { lead: choice.lead, events, figures, also, sources: citations.list() };
}

const behind = (topic: string | undefined, event: EditionEvent): EditionEvent =>
  topic === undefined ? event : { ...event, topic };

/** The article that opens with a vote. */
const voteOf = ({ item: { best } }: Scored) => (best.opening && best.event.type === 'election' ? [best.article] : []);

function frameOf(request: AssembleRequest, { filed, held }: DayPlan) {
  const { day, revision, cutoff, undated, failedSources, chronologies, corrections } = request;
  const outlets = new Set(filed.map((article) => article.outlet)).size;
  const heldToday = held.filter(({ report }) => report.day === day).length;
  const coverage = { articles: filed.length, outlets, undated, failedSources: [...failedSources], held: heldToday };
  const chronology = dayCounts(chronologies, day, filed);
  return { date: day, revision, status: 'open' as const, cutoff, chronology, coverage, corrections: [...corrections] };
}
