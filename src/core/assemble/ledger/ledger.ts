import { furnitureOf } from '../../group/furniture.ts';
import type { Story } from '../../group/stories.ts';
import type { ArticleFacts } from '../facts.ts';
import { markBaselines } from './baseline.ts';
import { identitiesOf } from './identity.ts';
import { type Report, reportsOf } from './report.ts';
import { type Series, seriesOf } from './series.ts';

/** Every figure that the articles report, in series; reports of a series are in the order of their days. */
export function ledgerOf(articles: readonly ArticleFacts[], stories: readonly Story[]): Series[] {
  const storyOf = storiesByEvent(stories);
  const furniture = furnitureOf(articles);
  const all = articles.flatMap((article, order) =>
    reportsOf(article, order, (at) => storyOf.get(article)?.get(at) ?? null),
  );
  const reports = all.filter(({ article, figure }) => !furniture(article, figure.sentence));
  reports.sort(byDay);
  const series = seriesOf(reports);
  for (const one of series) {
    nameSpeakers(one.reports);
    markBaselines(one.reports);
  }
  return series;
}

/** Gives each report of a series the identity of its claimant among all that speak there. */
function nameSpeakers(reports: readonly Report[]): void {
  const identities = identitiesOf(reports.map(({ figure }) => figure));
  for (const [i, report] of reports.entries()) report.claimant = identities[i] ?? null;
}

const byDay = (a: Report, b: Report) =>
  a.day < b.day
    ? -1
    : a.day > b.day
      ? 1
      : time(a) < time(b)
        ? -1
        : time(a) > time(b)
          ? 1
          : a.order - b.order || a.index - b.index;
const time = (report: Report) => report.article.published.time ?? '';

function storiesByEvent(stories: readonly Story[]): Map<ArticleFacts, Map<number, string>> {
  const byArticle = new Map<ArticleFacts, Map<number, string>>();
  for (const { id, tellings } of stories) {
    for (const { article, index } of tellings) {
      const events = byArticle.get(article) ?? new Map<number, string>();
      byArticle.set(article, events.set(index, id));
    }
  }
  return byArticle;
}
