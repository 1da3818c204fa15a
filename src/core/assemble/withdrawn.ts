import type { EditionClaim } from '../edition.ts';
import { shortId } from './id.ts';
import { claimantKey } from './ledger/claimant.ts';

/** Characters that tell the claimants of one figure apart. */
const ENOUGH = 5;

/** The id by which an operator withdraws what one claimant says of a figure and nobody else's count of it: "f0dg67gzcd1.c4k1z". */
export function countId(figure: string, { claimant }: Pick<EditionClaim, 'claimant'>): string {
  return `${figure}.${shortId('c', claimantKey(claimant) ?? '').slice(0, ENOUGH)}`;
}

/** The figure that an id names: itself, or that of one claimant's count. */
export const figureOf = (id: string): string => id.replace(/\..*$/, '');

/** Whether an id names an event, and not a figure or a count of one. */
export const isEvent = (id: string): boolean => id.startsWith('e');

/** Whether a claim was taken back: its whole figure, or what its claimant says of it. */
export function isTakenBack(ids: readonly string[], figure: string, claim: Pick<EditionClaim, 'claimant'>): boolean {
  return ids.length > 0 && (ids.includes(figure) || ids.includes(countId(figure, claim)));
}
