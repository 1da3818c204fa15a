import type { Category, Day, EditionClaim, EditionFigure } from '../model.ts';
import { leavesRegionOpen } from '../extract/events/pointing.ts';
import { daysApart } from '../group/veto.ts';
import type { Citations } from './citations.ts';
import { isConversion } from './conversion.ts';
import { isFeature } from './feature/feature.ts';
import { type Claim, claimsOfDay, kindredClaims, standingClaims } from './ledger/claims.ts';
import { loserNamed } from './ledger/owner.ts';
import type { Report } from './ledger/report.ts';
import type { Series } from './ledger/series.ts';
import { HISTORY_DAYS } from './score.ts';
import { CONDITIONAL } from './headline/en.ts';
import { withoutLoaded } from './headline/loaded.ts';
import { onceEach } from './once-each.ts';

const SHOWN = 24;
const FEW_ARTICLES = 4;

/** A series on the day of an edition: the day's claims, and what others said before and still stands. */
export interface DayFigure {
  series: Series;
  claims: Claim[];
  standing: Claim[];
  weight: number;
  /** Told in a line of "also reported", whose number opens it. */
  linked: boolean;
}

/**
 * What stands around the figures of a day: the reports of its key events and of the lines below, how many articles tell it, and which open
 * with a vote that is a key event.
 */
export interface Frame {
  inEvents: ReadonlySet<Report>;
  inAlso: ReadonlySet<Report>;
  articles: number;
  votes: ReadonlySet<Report['article']>;
}

/**
 * The series that the day reports on, weightiest first: those of the key events and of the lines below them always, others while there is
 * room.
 */
export function figuresOfDay(
  ledger: readonly Series[],
  filed: ReadonlySet<Report>,
  { inEvents, inAlso, articles, votes }: Frame,
  day: Day,
): DayFigure[] {
  const families = byFamily(ledger);
  const few = articles < FEW_ARTICLES;
  const all = ledger.flatMap((series) => {
    const claims = claimsOfDay(
      series,
      series.reports.filter((report) => filed.has(report)),
    );
    const first = claims[0];
    const told = series.reports.some((report) => inEvents.has(report));
    const linked = series.reports.some((report) => inAlso.has(report));
    if (!first || claims.every(({ report }) => isConversion(report.figure))) return [];
    if (!(told || linked || isShareOf(votes, first.report) || isOfItself(first.report, few))) return [];
    const kin = series.family === null ? [] : (families.get(series.family) ?? []);
    const standing = [...standingClaims(series, claims, day), ...kindredClaims(series, claims, kin, day)];
    return [{ series, claims, standing, weight: weightOf(claims, standing, told), linked }];
  });
  all.sort((a, b) => b.weight - a.weight || inText(a, b));
  return onceEach(all).filter(({ linked }, at) => linked || at < SHOWN);
}

/** Of equal weight they stand as their articles give them: who leads a poll before who follows. */
function inText({ claims: [a] }: DayFigure, { claims: [b] }: DayFigure): number {
  return (a?.report.order ?? 0) - (b?.report.order ?? 0) || (a?.report.index ?? 0) - (b?.report.index ?? 0);
}

/** A number of which no words say what it counts is left to its sentence, unless a key event tells it. */
const saysWhat = ({ figure, counted }: Report) => counted !== null || figure.measure !== null;

/** A number whose clause would be quoted, of "the region" that nothing before it names. */
const asksOfWhere = ({ figure }: Report): boolean => figure.measure === null && leavesRegionOpen(figure.sentence);

/** How many live in a place, "out of" how many, what happened years ago: what the news is set against, and no news. */
function isSetting({ figure, index, article, day }: Report): boolean {
  const before = figure.sentence.slice(0, figure.sentence.indexOf(figure.text));
  if (figure.category === 'population' || OUT_OF.test(before)) return true;
  const event = article.events.find(({ figures }) => figures.includes(index));
  const last = event?.date.to ?? null;
  return last !== null && last < day && daysApart(last, day) > HISTORY_DAYS;
}

const OUT_OF = /\bout of (?:the |its |their |some |about )?$/;

/**
 * Whether a number makes a line that no event tells. An article that only portrays or explains gives none. Where many articles tell
 * the day, only what happened to the things counted is a key figure, not every count of things; sums and shares also need somebody
 * who says so.
 */
function isOfItself(report: Report, few: boolean): boolean {
  const { figure, article } = report;
  if (
    !saysWhat(report) ||
    isSetting(report) ||
    asksOfWhere(report) ||
    isFeature(article) ||
    CONDITIONAL.test(figure.sentence)
  )
    return false;
  return few || !LOOSE.has(figure.category) || (figure.measure !== null && figure.claimant !== null);
}

/** What a party got in a vote that leads its article. */
const isShareOf = (votes: Frame['votes'], { article, figure, counted }: Report) =>
  votes.has(article) && figure.kind === 'poll' && figure.measure === null && counted !== null;

const LOOSE = new Set<Category>([
  'other',
  'people_other',
  'population',
  'duration',
  'distance',
  'percentage_poll',
  'money',
]);

function byFamily(ledger: readonly Series[]): Map<string, Series[]> {
  const families = new Map<string, Series[]>();
  for (const series of ledger)
    if (series.family !== null) families.set(series.family, [...(families.get(series.family) ?? []), series]);
  return families;
}

function weightOf(claims: readonly Claim[], standing: readonly Claim[], told: boolean): number {
  const importance = Math.max(...claims.map((claim) => claim.report.figure.importance));
  const moved = claims.some(({ change }) => change && change.kind !== 'unchanged') ? 0.2 : 0;
  const stale = claims.every(({ change }) => change?.kind === 'unchanged') ? -0.2 : 0;
  return (
    importance + moved + stale + (standing.length ? 0.2 : 0) + (told ? 0.5 : 0) + Math.min(claims.length - 1, 2) * 0.1
  );
}

/** A figure as the edition shows it: the day's claims first, then those that stand beside them. */
export function editionFigure({ series, claims, standing }: DayFigure, citations: Citations): EditionFigure {
  const { report } = claims[0] as Claim;
  const { figure, counted, kind } = report;
  const [owner, happened] = [loserNamed(series, report), otherDay(report)];
  const sides = [...claims, ...standing];
  return {
    id: series.id,
    counted: counted === null ? null : withoutLoaded(counted),
    measure: figure.measure,
    category: figure.category,
    unit: figure.unit,
    place: figure.place,
    ...(owner ? { owner } : {}),
    ...(happened ? { happened } : {}),
    kind,
    claims: sides.map((claim) => editionClaim(claim, citations)),
    differing: sides.length > 1,
  };
}

/** The one day on which what a report counts happened, where that is not the day of its article. */
function otherDay({ article, index, day }: Report): Day | null {
  const { from = null, to = null } = article.events.find(({ figures }) => figures.includes(index))?.date ?? {};
  return from === to && from !== day ? from : null;
}

function editionClaim({ report, change, kin }: Claim, citations: Citations): EditionClaim {
  const { value, low, high, bound, text, claimant, asOf, status, sentence } = report.figure;
  const shown = asOf.from === null && asOf.to === null ? null : asOf;
  return {
    value,
    low,
    high,
    bound,
    text,
    claimant,
    asOf: shown,
    status,
    source: citations.of(report.article),
    sentence,
    change,
    ...(kin ? { counted: report.counted } : {}),
  };
}
