import type { Bound, ChangeKind, Day, DaySpan, FigureKind } from '../../model.ts';

/** What two reports need to be compared. `claimant` is the identity of `claimantKey`, null when the article names no one. */
export interface Comparable {
  series: string;
  kind: FigureKind;
  claimant: string | null;
  value: number | null;
  bound: Bound;
  /** The day it was reported. */
  day: Day;
  asOf: DaySpan;
  /** False for an unnamed number below the one before it: it may count something else, so nothing is measured against it. */
  baseline: boolean;
  /** True for a count that may rise and fall by itself (people missing, trapped); a running total only ever grows. */
  stock?: boolean;
  /** True where its sentence says that it corrects what was said before. */
  revised?: boolean;
  /** True for a number that is neither a total nor one of an incident and that its story follows from day to day. */
  followed?: boolean;
}

export type NotComparable =
  | 'other thing'
  | 'no running count'
  | 'no single value'
  | 'not earlier'
  | 'stale'
  | 'same as-of'
  | 'other claimant'
  | 'never a baseline'
  | 'lower and unnamed';

export type Comparison =
  | { comparable: true; kind: ChangeKind; delta: number; sameClaimant: boolean }
  | { comparable: false; reason: NotComparable };

const no = (reason: NotComparable): Comparison => ({ comparable: false, reason });

/**
 * Whether `later` may be read as a change since `earlier`, and which. Named claimants only with themselves; an unnamed number with
 * a named or an unnamed one if it is not lower. A fall in a running count is a revision. The rules are those of *Comparing*.
 */
export function compare(later: Comparable, earlier: Comparable): Comparison {
  if (later.series !== earlier.series || later.kind !== earlier.kind) return no('other thing');
  if (later.kind === 'other' && !later.followed) return no('no running count');
  if (later.value === null || earlier.value === null) return no('no single value');
  if (earlier.day >= later.day) return no('not earlier');
  const time = comparedTime(later, earlier);
  if (time) return no(time);
  const delta = round(later.value - earlier.value);
  const sameClaimant = later.claimant !== null && later.claimant === earlier.claimant;
  if (!sameClaimant) {
    if (later.claimant !== null) return no('other claimant');
    if (!earlier.baseline) return no('never a baseline');
    if (delta < 0) return no('lower and unnamed');
  }
  return { comparable: true, kind: changeKind(delta, later), delta, sameClaimant };
}

/** A number that speaks for an earlier day than the baseline is stale; one for the very same day corrects it, if it differs. */
function comparedTime(later: Comparable, earlier: Comparable): NotComparable | null {
  const [to, from] = [later.asOf.to ?? later.asOf.from, earlier.asOf.to ?? earlier.asOf.from];
  if (to === null) return null;
  if (from !== null && to === from && later.value !== earlier.value) return 'same as-of';
  return to < (from ?? earlier.day) ? 'stale' : null;
}

function changeKind(delta: number, { kind, stock, revised }: Comparable): ChangeKind {
  if (delta === 0) return 'unchanged';
  if (delta > 0) return 'rise';
  return revised || (!stock && (kind === 'total' || kind === 'incident')) ? 'revision' : 'fall';
}

/** Differences of decimals without the dust of binary fractions. */
const round = (value: number) => Number(value.toPrecision(12));
