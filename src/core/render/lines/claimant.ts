import { SEATS, STATE_ORGANS } from '../../assemble/ledger/en.ts';
import type { Words } from '../words.ts';

const LONG = 45;

/**
 * A claimant as it stands within a line: "the rescue service" for "The rescue service", "police" for "Police", and of a person with a long
 * title behind the name the name alone.
 */
export function claimantText(claimant: string): string {
  const comma = claimant.indexOf(', ');
  const short = claimant.length > LONG && comma > 0 ? claimant.slice(0, comma) : claimant;
  const low = short.toLowerCase();
  return STATE_ORGANS.has(low) && !(low in SEATS) ? low : short.replace(/^The (?=\p{L})/u, 'the ');
}

/** Who says it, or that no source is named. */
export function speakerText({ claimant }: { claimant: string | null }, words: Words): string {
  return claimant === null ? words.noSource : claimantText(claimant);
}
