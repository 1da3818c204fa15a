import type { Change, Day } from '../../model.ts';
import { isAnybody } from './anybody.ts';
import { baselineOf } from './baseline.ts';
import { compare } from './compare.ts';
import { isOrdinal } from './ordinal.ts';
import { isOutrun } from './outrun.ts';
import type { Report } from './report.ts';
import type { Series } from './series.ts';
import { vagueRange } from './vague.ts';

/** One side of a figure in an edition. `kin` marks the claim of a series of the same wider kind, which counts by another name. */
export interface Claim {
  report: Report;
  change: Change | null;
  kin?: boolean;
}

const STANDING_DAYS = 31;
const SIDES = 4;

/** The day's reports of a series, one for each claimant (the freshest) and one for each value that names no one; the weightiest first. */
export function claimsOfDay(series: Series, filed: readonly Report[]): Claim[] {
  const sides = new Map<string, Report>();
  for (const report of filed) {
    const side = report.claimant ?? `unnamed ${report.value ?? report.figure.text}`;
    const known = sides.get(side);
    if (!known || !fresher(known, report)) sides.set(side, report);
  }
  const claims = [...sides.values()].map((report) => ({ report, change: changeOf(report, series.reports) }));
  return ofOneSize(ofOneCount(claims))
    .sort((a, b) => b.report.figure.importance - a.report.figure.importance || a.report.order - b.report.order)
    .slice(0, SIDES);
}

/**
 * A number that its story does not follow is set only against what somebody else by name counts, for articles have many of them; and of
 * two numbers of nobody that came of one incident one is of another hour.
 */
function ofOneCount(claims: Claim[]): Claim[] {
  const [incident, loose] = [ofKind(claims, 'incident'), ofKind(claims, 'other') || ofKind(claims, 'poll')];
  const named = claims.filter(({ report }) => report.claimant !== null);
  if (!(incident || loose)) return claims;
  if (named.length === 0) return claims.slice(0, 1);
  return incident || claims.some(({ report }) => report.followed) ? claims : named;
}

const ofKind = (claims: readonly Claim[], kind: Report['kind']) => claims.every(({ report }) => report.kind === kind);

/** How many times larger a number may be than another that names no one, and still count the same. */
const SIZE = 5;
/** How many times larger than what somebody else says of the same: more is of another scope, a whole war against one night. */
const SCOPE = 20;

/**
 * The sides that can be of one count: beside numbers, vague words of nobody are none, nor is a number of nobody of quite another
 * size (the two of fifteen that were counted twice; the losses of another day).
 */
function ofOneSize(claims: Claim[]): Claim[] {
  const named = claims.filter(({ report }) => report.claimant !== null && report.value !== null);
  const base = named.length > 0 ? named : claims.filter(({ report }) => report.value !== null).slice(0, 1);
  if (base.length === 0) return claims;
  const within = (value: number, times: number) => base.some(({ report }) => ratio(value, report.value ?? 0) < times);
  const exact = claims.flatMap(({ report: { value } }) => value ?? []);
  const said = (report: Report) =>
    named.some((one) => one.report !== report && !isAnybody(one.report) && saysWithName(one.report, report));
  return claims.filter(
    ({ report }) =>
      !isVagueFor(report.figure.text, report.value, exact) &&
      !(isAnybody(report) && said(report)) &&
      (report.claimant !== null
        ? within(sizeOf(report.figure), SCOPE)
        : within(report.figure.value ?? report.figure.low ?? 0, SIZE)),
  );
}

const sizeOf = ({ value, low, text }: Report['figure']) => value ?? low ?? vagueRange(text)?.from ?? 0;

/** "Hundreds of thousands" beside 300,000 is the same count in fewer words. */
function isVagueFor(text: string, value: number | null, exact: readonly number[]): boolean {
  const range = value === null ? vagueRange(text) : null;
  return range !== null && exact.some((one) => one >= range.from && one < range.below);
}

/** What somebody says with the same number has a name, even if another article left it out or rounds it ("about 20" beside 19). */
function saysWithName(named: Report, other: Report): boolean {
  if (named.value === null || other.value === null) return false;
  const rounds = other.bound === 'about' && ratio(named.value, other.value) <= ROUNDED;
  return named.value === other.value || rounds;
}

/** How far a round number may lie from the one it rounds. */
const ROUNDED = 1.1;

const ratio = (a: number, b: number) => Math.max(a, b) / Math.max(Math.min(a, b), 0.001);

const fresher = (known: Report, other: Report) => (known.asOf.to ?? known.day) > (other.asOf.to ?? other.day);

function changeOf(report: Report, all: readonly Report[]): Change | null {
  const found = baselineOf(report, all);
  if (!found || found.report.value === null) return null;
  const { comparison, report: base } = found;
  const { delta, kind } = comparison;
  const baseline = { baselineDate: base.day, baselineClaimant: base.figure.claimant, baselineBound: base.bound };
  return { from: base.value as number, delta, kind, ...baseline };
}

/**
 * What others said before and still stands beside the day's claims: another named claimant, or a number that cannot be compared
 * because it names no one. Baselines are left out: they stand in the change.
 */
export function standingClaims(series: Series, claims: readonly Claim[], day: Day): Claim[] {
  const { kind, followed } = series.reports[0] as Report;
  if (kind !== 'total' && kind !== 'incident' && !followed) return [];
  const latest = new Map<string, Report>();
  for (const report of series.reports) {
    if (report.day >= day || apart(report.day, day) > STANDING_DAYS) continue;
    latest.set(report.claimant ?? 'unnamed', report);
  }
  const standing = [...latest.values()].filter(
    (report) =>
      report.value !== null &&
      claims.every((claim) => stands(report, claim) && !isOutrun(report, claim.report, series.reports)) &&
      (claims.length === 0 || claims.some((claim) => ratio(report.value ?? 0, sizeOf(claim.report.figure)) < SCOPE)),
  );
  // What somebody says with the same number has a name, even if one article left it out.
  const named = new Set(series.reports.flatMap((report) => (isAnybody(report) ? [] : [report.value])));
  const told = standing.filter((report) => !isAnybody(report) || !named.has(report.value));
  return told.slice(-SIDES).map((report) => ({ report, change: null }));
}

/**
 * What others said of the same wider kind of things ("12 aircraft" beside "48 warplanes") that have come together so far, where the
 * day's own number is no change of anything. Side by side only; never compared.
 */
export function kindredClaims(series: Series, claims: readonly Claim[], kin: readonly Series[], day: Day): Claim[] {
  if (series.reports[0]?.kind !== 'total' || claims.some((claim) => claim.change !== null)) return [];
  const speakers = new Set(claims.map((claim) => claim.report.claimant));
  const others = kin
    .filter((one) => one !== series && agreeing(one, series))
    .flatMap((one) => standingClaims(one, [], day));
  return others
    .filter(({ report }) => report.claimant !== null && !speakers.has(report.claimant))
    .slice(0, SIDES)
    .map((claim) => ({ ...claim, kin: true }));
}

const agreeing = (a: Series, b: Series) => {
  const agree = (x: string | null, y: string | null) => x === null || y === null || x === y;
  return agree(a.owner, b.owner) && agree(a.country, b.country);
};

function stands(earlier: Report, { report, change }: Claim): boolean {
  // "The fourth" says itself that there were three before.
  if (isOrdinal(report.figure) && (earlier.value ?? 0) < (report.value ?? 0)) return false;
  if (earlier.claimant !== null && earlier.claimant === report.claimant) return false;
  if (change && change.baselineDate === earlier.day && change.from === earlier.value) return false;
  return earlier.value !== report.value && !compare(report, earlier).comparable;
}

const apart = (a: Day, b: Day) => Math.abs(Date.parse(b) - Date.parse(a)) / 86_400_000;
