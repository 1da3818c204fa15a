import type { FigureKind } from '../../model.ts';

const JUMP = 10;
const FALL = 0.5;

type Total = { kind: FigureKind; claimant: string | null; value: number | null; stock?: boolean; followed?: boolean };

/**
 * True when a running total, or the toll of one incident, by one named claimant jumps tenfold or falls by half or more: more likely a slip
 * than news, so it is held for the operator; so is a tenfold jump of a level that is followed. Counts that fall by themselves (people
 * missing) are no running totals. `prev` and `next` are reports of one series.
 */
export function implausible(prev: Total, next: Total): boolean {
  const running = next.kind === 'total' || next.kind === 'incident';
  if (next.kind !== prev.kind || !(running || (next.kind === 'other' && next.followed))) return false;
  if (next.stock) return false;
  if (next.claimant === null || next.claimant !== prev.claimant) return false;
  if (!prev.value || next.value === null) return false;
  return next.value >= prev.value * JUMP || (running && next.value <= prev.value * FALL);
}
