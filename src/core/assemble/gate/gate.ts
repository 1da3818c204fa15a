import type { Change, Edition, EditionClaim, EditionEvent, EditionFigure } from '../../model.ts';
import type { ArticleFacts } from '../facts.ts';
import { claimTraced, isThatOf, storedFigure } from './claim.ts';
import { isCutOf } from './slice.ts';

/**
 * The gate: what cannot be traced to a stored sentence of a cited article is dropped and counted. A claim needs its number and its claimant
 * there, as it was read, a figure the unit, the place and what happened of one of its claims, a change its baseline, an event its sentence,
 * a headline that is cut from it, and the title that it stands behind. Pure; an edition that passes comes out as it went in.
 */
export function gate(edition: Edition, articles: readonly ArticleFacts[]): Edition {
  const trace = tracer(edition, articles);
  let untraced = edition.coverage.untraced ?? 0;
  const passed = <T>(items: readonly T[], test: (item: T) => boolean) => {
    const kept = items.filter(test);
    untraced += items.length - kept.length;
    return kept;
  };
  const figures = passed(edition.figures, trace.figure).flatMap((figure): EditionFigure[] => {
    const claims = passed(figure.claims, trace.claim).map((claim) => {
      if (trace.change(claim)) return claim;
      untraced++;
      return { ...claim, change: null };
    });
    return claims.length === 0 ? [] : [{ ...figure, claims, differing: figure.differing && claims.length > 1 }];
  });
  const [events, also] = [passed(edition.events, trace.event), passed(edition.also, trace.event)];
  const ids = new Set(figures.map((figure) => figure.id));
  const opened = (event: EditionEvent) => ({ ...event, figures: event.figures.filter((id) => ids.has(id)) });
  const told = new Set([...events.map((event) => event.id), ...ids]);
  const lead = edition.lead.filter((id) => told.has(id));
  return {
    ...edition,
    lead,
    events: events.map(opened),
    also: also.map(opened),
    figures,
    coverage: { ...edition.coverage, untraced },
  };
}

function tracer(edition: Edition, articles: readonly ArticleFacts[]) {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const cited = new Map(edition.sources.map((source) => [source.n, byId.get(source.article)]));
  const reported = baselines(articles);
  const tells = (article: ArticleFacts | undefined, sentence: string) =>
    Boolean(article?.events.some((event) => event.sentence === sentence));
  return {
    claim(claim: EditionClaim): boolean {
      const article = cited.get(claim.source);
      return article !== undefined && claimTraced(claim, article);
    },
    figure(figure: EditionFigure): boolean {
      const stored = figure.claims.map((claim) => {
        const article = cited.get(claim.source);
        return article && storedFigure(claim, article);
      });
      const found = stored.filter((one) => one !== undefined);
      return found.length === 0 || isThatOf(figure, found);
    },
    change(claim: EditionClaim): boolean {
      return claim.change === null || changeTraced(claim, claim.change, reported);
    },
    event(event: EditionEvent): boolean {
      const { sources, sentence, headline, topic = '' } = event;
      const titled = topic === '' || sources.some((n) => isCutOf(topic, cited.get(n)?.title ?? ''));
      return titled && sources.some((n) => tells(cited.get(n), sentence)) && isCutOf(headline, sentence);
    },
  };
}

/** Every value that was reported on a day, by `day value`. */
function baselines(articles: readonly ArticleFacts[]): Set<string> {
  const known = new Set<string>();
  for (const { published, figures } of articles)
    for (const { value } of figures) known.add(`${published.date} ${value}`);
  return known;
}

function changeTraced(
  { value }: EditionClaim,
  { from, delta, baselineDate }: Change,
  reported: ReadonlySet<string>,
): boolean {
  if (value === null || !reported.has(`${baselineDate} ${from}`)) return false;
  return Math.abs(value - from - delta) <= Math.abs(value) * 1e-9;
}
