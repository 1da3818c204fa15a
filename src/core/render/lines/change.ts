import type { Change, Day, EditionClaim, EditionFigure } from '../../model.ts';
import type { Words } from '../words.ts';
import { claimantText } from './claimant.ts';
import { valueText } from './value.ts';

/** The change of a claim since its baseline, as it stands in brackets; null when there is none. */
export function changeText(figure: EditionFigure, claim: EditionClaim, day: Day, words: Words): string | null {
  const { change } = claim;
  if (!change) return null;
  const on = words.day(change.baselineDate, day);
  const bound = change.baselineBound ?? 'exact';
  const was = { value: change.from, low: null, high: null, bound, text: '' };
  const value = valueText(was, figure.unit, words);
  const base = baseline(change, claim, value, on, words);
  const exact = bound === 'exact' && claim.bound === 'exact' && change.delta !== 0;
  return exact ? `${base}, ${words.difference(change.delta)}` : base;
}

function baseline(change: Change, claim: EditionClaim, value: string, on: string, words: Words): string {
  const speaker = change.baselineClaimant ?? null;
  // A named claimant is compared with itself only.
  const other = speaker !== null && claim.claimant === null;
  if (change.kind === 'unchanged' && !other) return words.unchangedSince(on);
  if (other) return words.saidBefore(claimantText(speaker), value, on);
  return change.kind === 'revision' ? words.revisedFrom(value, on) : words.before(value, on);
}
