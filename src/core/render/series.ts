import { identitiesOf } from '../assemble/ledger/identity.ts';
import type { Day } from '../model.ts';
import type { ClaimRecord, FigureCard } from '../ports/newsroom.ts';

/** The reports of a figure parted into those that continue each other and those that count otherwise; both oldest first. */
export interface Series {
  joined: ClaimRecord[];
  others: ClaimRecord[];
}

/** The claim that a card shows: the first of that day, else of the newest day. Null for a figure without claims. */
export function claimOf(figure: FigureCard, day: Day | null): ClaimRecord | null {
  const newest = figure.claims.at(-1)?.day;
  const of = (wanted: Day | null | undefined) => figure.claims.find((claim) => claim.day === wanted);
  return of(day) ?? of(newest) ?? null;
}

/** The claim whose series has the most reports; among equals the newest. Null for a figure without claims. */
export function mainClaim(figure: FigureCard): ClaimRecord | null {
  let best: { claim: ClaimRecord; reports: number } | null = null;
  const voices = identitiesOf(figure.claims);
  const tried = new Set<ClaimRecord>();
  for (const claim of figure.claims.toReversed()) {
    if (tried.has(claim)) continue;
    const joined = joinedWith(claim, figure, voices);
    for (const each of joined) tried.add(each);
    if (!best || joined.size > best.reports) best = { claim, reports: joined.size };
  }
  return best?.claim ?? null;
}

/**
 * A claim's series: reports of the same claimant, by the same identity as in the ledger, and reports that one of these was compared
 * with (like for like, see the change stored with each claim). What was compared with none of them is another count.
 */
export function seriesOf(figure: FigureCard, shown: ClaimRecord): Series {
  const joined = joinedWith(shown, figure, identitiesOf(figure.claims));
  return {
    joined: figure.claims.filter((claim) => joined.has(claim)),
    others: figure.claims.filter((claim) => !joined.has(claim)),
  };
}

/** `voices`: the identity of each claim's claimant, null for none. */
function joinedWith(shown: ClaimRecord, figure: FigureCard, voices: readonly (string | null)[]): Set<ClaimRecord> {
  const voice = voices[figure.claims.indexOf(shown)] ?? null;
  const joined = new Set(figure.claims.filter((_, i) => voice !== null && voices[i] === voice)).add(shown);
  for (let grown = true; grown; ) {
    const size = joined.size;
    for (const claim of figure.claims) {
      const base = baselineOf(figure, claim);
      if (base && joined.has(claim)) joined.add(base);
      if (base && joined.has(base)) joined.add(claim);
    }
    grown = joined.size > size;
  }
  return joined;
}

/** All reports parted into series, the one with the most reports first, among equals the one last added to; each oldest as-of first. */
export function allSeries(figure: FigureCard): ClaimRecord[][] {
  const parted: ClaimRecord[][] = [];
  for (let left = figure.claims; left.length; ) {
    const shown = mainClaim({ ...figure, claims: left });
    const { joined, others } = seriesOf({ ...figure, claims: left }, shown as ClaimRecord);
    parted.push(joined.toSorted((a, b) => (countedOn(a) < countedOn(b) ? -1 : countedOn(a) > countedOn(b) ? 1 : 0)));
    left = others;
  }
  return parted;
}

/** The day that a report's number holds for: its as-of day, the last of a span; the day of the report where none is stated. */
export const countedOn = (claim: ClaimRecord): Day => claim.asOf?.to ?? claim.day;

function baselineOf(figure: FigureCard, claim: ClaimRecord): ClaimRecord | null {
  const { change } = claim;
  if (!change) return null;
  const speaker = change.baselineClaimant === undefined ? claim.claimant : change.baselineClaimant;
  const found = figure.claims.find((each) => each.day === change.baselineDate && each.claimant === speaker);
  return found && found !== claim ? found : null;
}

/** One number for a claim: its value, or the middle of its range; null for vague words. */
export function amountOf(claim: Pick<ClaimRecord, 'value' | 'low' | 'high'>): number | null {
  const { value, low, high } = claim;
  if (value !== null) return value;
  return low !== null && high !== null ? (low + high) / 2 : (low ?? high);
}
