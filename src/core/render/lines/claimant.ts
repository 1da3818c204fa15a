import { SEATS, STATE_ORGANS } from '../../assemble/ledger/en-speakers.ts';
import type { Words } from '../words.ts';
import { OWNED_OFFICE } from './en.ts';

const LONG = 45;

/**
 * A claimant as it stands within a line: "the rescue service" for "The rescue service", "police" for "Police", "the director Ole Dahl" for "Its
 * director Ole Dahl", and of a person with a long title behind the name the name alone.
 */
export function claimantText(claimant: string): string {
  const comma = claimant.indexOf(', ');
  const short = claimant.length > LONG && comma > 0 ? claimant.slice(0, comma) : claimant;
  const low = short.toLowerCase();
  return STATE_ORGANS.has(low) && !(low in SEATS)
    ? low
    : short.replace(/^The (?=\p{L})/u, 'the ').replace(OWNED_OFFICE, 'the ');
}

/** Who says it, or that no source is named. */
export function speakerText({ claimant }: { claimant: string | null }, words: Words): string {
  return claimant === null ? words.noSource : claimantText(claimant);
}
