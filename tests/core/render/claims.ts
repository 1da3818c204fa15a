import type { ClaimRecord, FigureCard } from '../../../src/core/ports/newsroom.ts';

/** One report of a figure, with what a test does not speak of left plain. */
export function report(
  day: string,
  value: number,
  claimant: string | null,
  part: Partial<ClaimRecord> = {},
): ClaimRecord {
  const plain = { low: null, high: null, bound: 'exact', asOf: null, status: 'reported', change: null } as const;
  const article = { article: 'a', outlet: null, title: null, url: null };
  return { ...plain, ...article, day, value, claimant, text: String(value), sentence: `There were ${value}.`, ...part };
}

/** A figure with these reports. */
export function card(claims: ClaimRecord[]): FigureCard {
  return {
    id: 'f1',
    counted: 'boats',
    measure: 'lost',
    category: 'equipment_lost',
    unit: 'boat',
    place: null,
    kind: 'total',
    claims,
  };
}

/** The rise from 303 of the navy to 404. */
export const RISE = {
  from: 303,
  baselineDate: '2026-03-08',
  delta: 101,
  kind: 'rise',
  baselineClaimant: 'the navy',
} as const;
