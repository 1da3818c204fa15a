import type { Day, Figure } from '../../model.ts';
import type { ArticleFacts } from '../facts.ts';
import { claimantKey } from './claimant.ts';
import type { Comparable } from './compare.ts';
import { isFormerValue } from './former.ts';
import { loserIn } from './owner.ts';
import { scopeOf, type Scope } from './place.ts';
import { thingOf, type Thing } from './thing.ts';

/** One mention of a figure in the ledger, with all that decides what it may be compared with. */
export interface Report extends Comparable {
  figure: Figure;
  /** Position in the article's figures. */
  index: number;
  article: ArticleFacts;
  thing: Thing;
  scope: Scope;
  /** The story whose event the figure belongs to; null for figures outside events. */
  story: string | null;
  /** Position of the article in the request: the later one wins among equals. */
  order: number;
}

/**
 * The ledger figures of one dated article, each once: repeats of one number are merged, and a number that the sentence itself gives
 * as the former one ("from 76% to 72%") is left to its sentence. `series` is still empty.
 */
export function reportsOf(article: ArticleFacts, order: number, storyOf: (event: number) => string | null): Report[] {
  const day = article.published.date;
  if (day === null) return [];
  const story = storiesByFigure(article, storyOf);
  const reports = article.figures.flatMap((figure, index) => {
    if (!figure.ledger || isFormerValue(figure)) return [];
    return [reportOf(figure, index, { article, order, day, story: story.get(index) ?? null })];
  });
  return withoutRepeats(reports);
}

function reportOf(
  figure: Figure,
  index: number,
  from: { article: ArticleFacts; order: number; day: Day; story: string | null },
): Report {
  const thing = thingOf(figure);
  const owner =
    thing.owner ?? (thing.measure === 'killed' || thing.measure === 'lost' ? loserIn(figure.sentence) : null);
  const { value, bound, kind, asOf } = figure;
  const scope = scopeOf(figure.place);
  const said = { claimant: claimantKey(figure.claimant), value, bound, kind, asOf };
  return { ...from, ...said, figure, index, thing: { ...thing, owner }, scope, series: '', baseline: true };
}

function storiesByFigure(article: ArticleFacts, storyOf: (event: number) => string | null): Map<number, string> {
  const stories = new Map<number, string>();
  article.events.forEach((event, at) => {
    const story = storyOf(at);
    for (const figure of event.figures) if (story && !stories.has(figure)) stories.set(figure, story);
  });
  return stories;
}

/** One figure told twice is one report; the telling with a claimant wins, then the one of more weight, then the first. */
function withoutRepeats(reports: readonly Report[]): Report[] {
  const kept = new Map<string, Report>();
  for (const report of reports) {
    const { thing, scope, kind, figure } = report;
    const value = [figure.value, figure.low, figure.high, figure.value === null ? figure.text.toLowerCase() : ''].join(
      '/',
    );
    const place = `${scope.country ?? ''}/${scope.local ?? ''}`;
    const key = [thing.measure, thing.counted, kind, place, value, report.claimant ?? ''].join('|');
    const known = kept.get(key);
    if (!known || figure.importance > known.figure.importance) kept.set(key, report);
  }
  return [...kept.values()];
}
