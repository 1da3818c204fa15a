import type { Sentence } from '../language/document.ts';
import type { Status } from '../model.ts';
import type { Claimant } from './claimant/claimants.ts';
import { CONFIRMED, DENIED, ESTIMATED, PLANNED, UNCONFIRMED } from './status-en.ts';

/** A hedge further away than this belongs to another statement. */
const REACH = 90;
const BORDER = /[;:]|, (?:while|but|although|whereas|and) | [–—] /g;

/**
 * How far the article stands behind what is said at `offset` (a position in the source): denied or confirmed in so many words, hedged
 * (estimated), still to come (planned), said by someone (claimed), or in the article's own voice (reported).
 */
export function statusOf(offset: number, sentence: Sentence, claimant: Claimant | null): Status {
  const clause = clauseAt(sentence.text, offset - sentence.start);
  if (DENIED.test(clause)) return 'denied';
  if (UNCONFIRMED.test(clause)) return 'claimed';
  if (ESTIMATED.test(clause)) return 'estimated';
  if (PLANNED.test(clause)) return 'planned';
  if (CONFIRMED.test(clause)) return 'confirmed';
  return claimant ? 'claimed' : 'reported';
}

/** The stretch of the sentence around a position, up to the next borders of a clause and not far. */
function clauseAt(text: string, at: number): string {
  const base = Math.max(0, at - REACH);
  const near = text.slice(base, at + REACH);
  const here = at - base;
  let [from, to] = [0, near.length];
  for (const border of near.matchAll(BORDER)) {
    if (border.index < here) from = border.index + border[0].length;
    else {
      to = border.index;
      break;
    }
  }
  return near.slice(from, to);
}
