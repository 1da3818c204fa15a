import { groupStories, type Story } from '../group/stories.ts';
import type { Telling } from '../group/telling.ts';
import type { Edition } from '../model.ts';
import { dayCounts } from './chronology.ts';
import { type Choice, chooseItems } from './choose.ts';
import { Citations } from './citations.ts';
import { editionEvent } from './events.ts';
import type { ArticleFacts } from './facts.ts';
import { editionFigure, figuresOfDay } from './figures.ts';
import { knownArticles, reportFiled, tellingFiled } from './filing.ts';
import { heldReports, withoutHeld } from './held.ts';
import { itemsOf } from './item.ts';
import { ledgerOf } from './ledger/ledger.ts';
import type { Report } from './ledger/report.ts';
import type { Series } from './ledger/series.ts';
import type { AssembleRequest } from './request.ts';
import type { Scored } from './score.ts';

/** Stage assemble: the edition of one day, out of everything known at that moment. Pure: equal requests give equal editions. */
export function assembleEdition(request: AssembleRequest): Edition {
  const known = knownArticles(request);
  const stories = groupStories(known);
  const whole = ledgerOf(known, stories);
  const held = heldReports(whole, request.withheld);
  const ledger = withoutHeld(whole, held, request.withheld);
  const choice = chooseItems(itemsOf(stories, request));
  const filed = filedReports(ledger, stories, request);
  const heldToday = held.filter(({ report }) => report.day === request.day).length;
  return {
    ...frameOf(request, filedArticles(known, stories, filed, request), heldToday),
    ...bodyOf(choice, ledger, filed, request),
  };
}

function bodyOf(choice: Choice, ledger: readonly Series[], filed: ReadonlySet<Report>, { day }: AssembleRequest) {
  const citations = new Citations();
  const reports = [...filed];
  const inEvents = new Set(reports.filter((report) => choice.key.some(({ item }) => tells(item.best, report))));
  const entries = figuresOfDay(ledger, filed, inEvents, day);
  const ids = new Set(entries.map((entry) => entry.series.id));
  const shown = (one: Scored) => editionEvent(one, reports, ids, citations);
  const events = choice.key.map(shown);
  const figures = entries.map((entry) => editionFigure(entry, citations));
  const also = choice.also.map(shown);
  return { lead: choice.lead, events, figures, also, sources: citations.list() };
}

const tells = ({ article, event }: Scored['item']['best'], report: Report) =>
  report.article === article && event.figures.includes(report.index);

function filedReports(ledger: readonly Series[], stories: readonly Story[], request: AssembleRequest): Set<Report> {
  const byArticle = tellingsByArticle(stories);
  const all = ledger.flatMap((series) => series.reports);
  return new Set(all.filter((report) => reportFiled(report, byArticle.get(report.article) ?? [], request)));
}

function tellingsByArticle(stories: readonly Story[]): Map<ArticleFacts, Telling[]> {
  const byArticle = new Map<ArticleFacts, Telling[]>();
  for (const telling of stories.flatMap((story) => story.tellings)) {
    const known = byArticle.get(telling.article);
    if (known) known.push(telling);
    else byArticle.set(telling.article, [telling]);
  }
  return byArticle;
}

/** The articles that the edition was made from. */
function filedArticles(
  known: readonly ArticleFacts[],
  stories: readonly Story[],
  reports: ReadonlySet<Report>,
  request: AssembleRequest,
) {
  if (request.clock === 'reported') return known.filter((article) => article.published.date === request.day);
  const told = stories.flatMap((story) => story.tellings.filter((telling) => tellingFiled(telling, request)));
  return [...new Set([...told, ...reports].map((one) => one.article))];
}

function frameOf(request: AssembleRequest, articles: readonly ArticleFacts[], held: number) {
  const outlets = new Set(articles.map((article) => article.outlet)).size;
  const { day, revision, cutoff, undated, failedSources, chronologies, corrections } = request;
  const coverage = { articles: articles.length, outlets, undated, failedSources: [...failedSources], held };
  const chronology = dayCounts(chronologies, day, articles);
  return { date: day, revision, status: 'open' as const, cutoff, chronology, coverage, corrections: [...corrections] };
}
