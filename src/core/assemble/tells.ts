import type { Story } from '../group/stories.ts';
import type { Telling } from '../group/telling.ts';
import type { ArticleFacts } from './facts.ts';
import { headlineOf } from './headline/headline.ts';
import type { Report } from './ledger/report.ts';

/** Whether a report is a figure of the event that is told. */
export const tells = ({ article, event }: Telling, report: Report): boolean =>
  report.article === article && event.figures.includes(report.index);

/** Whether the line of a telling still has the figure after its cuts. */
export const prints = ({ event }: Telling, { figure }: Report): boolean =>
  headlineOf(event.sentence).includes(figure.text);

/**
 * The stories without what operators withdrew, and without the tellings whose line would print a number that is withheld: what is
 * kept out of the figures is not told as news either. A story stays without tellings, so that those that go on are linked as before.
 */
export function withoutWithheld(
  stories: readonly Story[],
  withheld: ReadonlySet<Report>,
  retracted: readonly string[],
): Story[] {
  if (withheld.size === 0 && retracted.length === 0) return [...stories];
  const byArticle = new Map<ArticleFacts, Report[]>();
  for (const report of withheld) byArticle.set(report.article, [...(byArticle.get(report.article) ?? []), report]);
  const shown = (telling: Telling) =>
    !(byArticle.get(telling.article) ?? []).some((report) => standsIn(telling, report) && prints(telling, report));
  return stories.map((story) => ({
    ...story,
    tellings: retracted.includes(story.id) ? [] : story.tellings.filter(shown),
  }));
}

const standsIn = (telling: Telling, report: Report) =>
  tells(telling, report) || telling.event.sentence === report.figure.sentence;

/** The reports of what operators withdrew: they go with their story. */
export function toldBy(stories: readonly Story[], reports: readonly Report[], retracted: readonly string[]): Report[] {
  const tellings = stories.filter((story) => retracted.includes(story.id)).flatMap((story) => story.tellings);
  return reports.filter((report) => tellings.some((telling) => tells(telling, report)));
}
