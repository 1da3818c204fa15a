import { countedNoun, happenedTo } from './counted.ts';
import type { Correction, DaySpan, Edition, EditionClaim, EditionFigure, Instant } from '../model.ts';
import { isOneVoice } from './ledger/identity.ts';
import { scopeOf } from './ledger/place.ts';
import { isTakenBack } from './withdrawn.ts';

/** What differs, when the program found it by itself; a correction made by hand has the operator's own words instead. */
export const CORRECTION_REASONS = ['withdrawn', 'value', 'bound', 'unit', 'claimant', 'place', 'status'] as const;
export type CorrectionReason = (typeof CORRECTION_REASONS)[number];

/**
 * The material changes between two revisions of a day: the same article and the same as-of, but another value, bound, unit,
 * claimant, place or status; or withdrawn. A later as-of is an update and no correction; so is a claim that gave way to another
 * article's. `withdrawn` names what an operator took back (ids of figures and events, identities of articles).
 * An event that was taken back is a correction too, its id in the place of the figure's.
 */
export function correctionsBetween(
  before: Edition,
  after: Edition,
  at: Instant,
  withdrawn: Withdrawn = NOTHING,
): Correction[] {
  const now = claimsByPlace(after);
  const figures = new Map(after.figures.map((figure) => [figure.id, figure]));
  const ofFigures = before.figures.flatMap((figure) =>
    figure.claims.flatMap((claim) => {
      const was = { figure, claim };
      const current = sameMention(was, now.get(mentionKey(before, claim)) ?? [], figures.get(figure.id), {
        before,
        after,
      });
      const reason = current ? difference(was, current) : goneReason(was, before, withdrawn);
      if (reason === null) return [];
      return [{ figureId: figure.id, was: told(was), now: current ? told(current) : null, reason, at }];
    }),
  );
  return [...eventsWithdrawn(before, after, withdrawn, at), ...ofFigures];
}

/** The events that were taken back: by hand, or with every article that told them. One whose other articles stand is only told anew. */
function eventsWithdrawn(before: Edition, after: Edition, withdrawn: Withdrawn, at: Instant): Correction[] {
  const still = new Set([...after.events, ...after.also].map((event) => event.id));
  const articles = new Map(before.sources.map((source) => [source.n, source.article]));
  return [...before.events, ...before.also].flatMap(({ id, headline, sources }) => {
    const untold = sources.every((n) => withdrawn.articles.includes(articles.get(n) ?? ''));
    if (still.has(id) || !(untold || withdrawn.events.includes(id))) return [];
    return [{ figureId: id, was: headline.replace(/\.$/, ''), now: null, reason: becauseOf(withdrawn), at }];
  });
}

const becauseOf = ({ because }: Withdrawn): string => because || ('withdrawn' satisfies CorrectionReason);

/** What was taken back by hand. */
export interface Withdrawn {
  /** The operator's reason, for readers; null or none when it is not known. */
  because?: string | null;
  /** Ids of figures, or of what one claimant says of a figure. */
  figures: readonly string[];
  events: readonly string[];
  articles: readonly string[];
}

const NOTHING: Withdrawn = { figures: [], events: [], articles: [] };

interface Said {
  figure: EditionFigure;
  claim: EditionClaim;
}

/** Claims by the article and sentence they stand in. */
function claimsByPlace(edition: Edition): Map<string, Said[]> {
  const found = new Map<string, Said[]>();
  for (const figure of edition.figures) {
    for (const claim of figure.claims) {
      const key = mentionKey(edition, claim);
      const known = found.get(key) ?? [];
      known.push({ figure, claim });
      found.set(key, known);
    }
  }
  return found;
}

const articleOf = (edition: Edition, claim: EditionClaim) =>
  edition.sources.find((source) => source.n === claim.source)?.article ?? '';
const mentionKey = (edition: Edition, claim: EditionClaim) =>
  `${articleOf(edition, claim)}\n${claim.sentence}\n${claim.text}`;

/** The same mention read anew, else what the same article now says of the same figure for the same as-of. */
function sameMention(
  { claim }: Said,
  there: readonly Said[],
  figure: EditionFigure | undefined,
  { before, after }: { before: Edition; after: Edition },
): Said | null {
  if (there[0]) return there[0];
  const article = articleOf(before, claim);
  const same = figure?.claims.find((one) => articleOf(after, one) === article && sameSpan(one.asOf, claim.asOf));
  return figure && same ? { figure, claim: same } : null;
}

const sameSpan = (a: DaySpan | null, b: DaySpan | null) =>
  (a?.from ?? null) === (b?.from ?? null) && (a?.to ?? null) === (b?.to ?? null);

function difference(was: Said, now: Said): CorrectionReason | null {
  const [a, b] = [was.claim, now.claim];
  if (!sameSpan(a.asOf, b.asOf) && (a.asOf?.to ?? '') < (b.asOf?.to ?? '')) return null;
  if (a.value !== b.value || a.low !== b.low || a.high !== b.high) return 'value';
  if (a.bound !== b.bound) return 'bound';
  if (was.figure.unit !== now.figure.unit) return 'unit';
  if (!isOneVoice(a, b)) return 'claimant';
  const [x, y] = [scopeOf(was.figure.place), scopeOf(now.figure.place)];
  // A figure that is now told with a place, or without one, counts what it counted.
  if (differ(x.country, y.country) || differ(x.local, y.local)) return 'place';
  return a.status === b.status ? null : 'status';
}

const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;

/** A claim that is gone was withdrawn only if somebody took it back, or its event; else another report took its place. */
function goneReason({ figure, claim }: Said, before: Edition, withdrawn: Withdrawn): string | null {
  const { figures, articles, events } = withdrawn;
  const taken = isTakenBack(figures, figure.id, claim) || articles.includes(articleOf(before, claim));
  const ofEvent = [...before.events, ...before.also].some(
    (event) => events.includes(event.id) && event.figures.includes(figure.id),
  );
  return taken || ofEvent ? becauseOf(withdrawn) : null;
}

/** A claim as readers saw it, in the words of its article: "13,500 troops lost (Ukraine)". */
function told({ figure, claim }: Said): string {
  const { place, unit } = figure;
  const { counted: thing, measure: done } = figure;
  const measure = happenedTo({ counted: thing, measure: done, unit, claims: [claim] });
  // "22 ill" would leave out of what: people are counted where the article names nobody else.
  const counted = countedNoun(figure) ?? (unit === 'people' && /^\P{L}+$/u.test(claim.text) ? unit : null);
  // A sum or a share is not so many of something: "2 million euros, rescue".
  const value = figure.category === 'money' || unit === 'percent' ? `${claim.text},` : claim.text;
  const said = claim.claimant ? `(${claim.claimant.replace(/^(?:The|An?) /, (first) => first.toLowerCase())})` : '';
  return [counted || measure ? value : claim.text, counted, measure, place ? `, ${place}` : '', said]
    .filter(Boolean)
    .join(' ')
    .replace(' ,', ',');
}
