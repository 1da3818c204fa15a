import { groupStories, type Story } from '../group/stories.ts';
import type { Telling } from '../group/telling.ts';
import { type Choice, chooseItems, type SeriesOf } from './choose.ts';
import type { ArticleFacts } from './facts.ts';
import { knownArticles, reportFiled, tellingFiled } from './filing.ts';
import { type HeldReport, heldReports, withoutHeld } from './held.ts';
import { itemsOf } from './item.ts';
import { ledgerOf } from './ledger/ledger.ts';
import type { Report } from './ledger/report.ts';
import type { Series } from './ledger/series.ts';
import { overtaken } from './overtaken.ts';
import type { AssembleRequest } from './request.ts';
import { tells, toldBy, withoutWithheld } from './tells.ts';

/** What is known of a day before anything is written down. */
export interface DayPlan {
  known: ArticleFacts[];
  /** The articles that the edition is made from. */
  filed: ArticleFacts[];
  ledger: Series[];
  /** The figures of the ledger that belong to this edition. */
  reports: Set<Report>;
  held: HeldReport[];
  choice: Choice;
}

/** Groups, follows, holds back and chooses: the decisions behind an edition, in the order in which they depend on each other. */
export function planDay(request: AssembleRequest): DayPlan {
  const known = knownArticles(request);
  const stories = groupStories(known);
  const whole = ledgerOf(known, stories);
  const held = heldReports(whole, request.withheld);
  const { withheld } = request;
  const all = whole.flatMap((series) => series.reports);
  const gone = new Set([...held.map((one) => one.report), ...toldBy(stories, all, withheld.retractedEvents)]);
  const ledger = withoutHeld(whole, gone, withheld);
  const filed = filedReports(ledger, stories, request);
  const kept = new Set(ledger.flatMap((series) => series.reports));
  const left = new Set(all.filter((report) => !kept.has(report)));
  const items = itemsOf(withoutWithheld(stories, left, withheld.retractedEvents), request);
  const past = overtaken(items, ledger, filed);
  const reports = new Set([...filed].filter((report) => !past.reports.has(report)));
  const choice = chooseItems(items, past.items, seriesIn(ledger));
  return { known, filed: filedArticles(known, stories, filed, request), ledger, reports, held, choice };
}

/** The ledger's answer to which series the figures of an event are in. */
function seriesIn(ledger: readonly Series[]): SeriesOf {
  const byArticle = new Map<ArticleFacts, Report[]>();
  for (const report of ledger.flatMap((series) => series.reports))
    byArticle.set(report.article, [...(byArticle.get(report.article) ?? []), report]);
  return (telling) => (byArticle.get(telling.article) ?? []).flatMap((one) => (tells(telling, one) ? one.series : []));
}

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

function filedArticles(
  known: readonly ArticleFacts[],
  stories: readonly Story[],
  reports: ReadonlySet<Report>,
  request: AssembleRequest,
): ArticleFacts[] {
  if (request.clock === 'reported') return known.filter((article) => article.published.date === request.day);
  const told = stories.flatMap((story) => story.tellings.filter((telling) => tellingFiled(telling, request)));
  return [...new Set([...told, ...reports].map((one) => one.article))];
}
