import { holds, mayHold } from '../language/anchors.ts';
import type { Sentence } from '../language/document.ts';
import type { Status } from '../model.ts';
import type { Claimant } from './claimant/claimants.ts';
import { COMING, CONFIRMED, DENIED, ESTIMATED, INTENDED, UNCONFIRMED } from './status-en.ts';
import { matchesOf } from '../language/matches.ts';

/** A hedge further away than this belongs to another statement. */
const REACH = 90;
/** A future this close behind a figure is the figure's own. */
const CLOSE = 40;
const CUES = [DENIED, UNCONFIRMED, ESTIMATED, INTENDED, COMING, CONFIRMED];
/**
 * Borders of a statement: "rejected the offer | and said 40 ships were waiting", which leaves alone what stands before it, and "11 died |
 * and dozens are feared dead".
 */
const BORDER =
  /[;:]|, (?:while|but|although|whereas|and) | [–—] |(?<on> and (?=(?:said|says|told|added|announced|reported) ))|(?<=\b(?:died|dead|missing|killed|injured|hurt)) and (?=[^,;.]{0,40}\b(?:feared|believed|thought|presumed)\b)/g;

/**
 * How far the article stands behind what is said at `offset` (a position in the source): denied or confirmed in so many words, hedged
 * (estimated), still to come (planned), said by someone (claimed), or in the article's own voice (reported).
 */
export function statusOf(offset: number, sentence: Sentence, claimant: Claimant | null): Status {
  if (!CUES.some((cue) => mayHold(sentence, cue))) return claimant ? 'claimed' : 'reported';
  const { before, after } = clauseAt(sentence.text, offset - sentence.start);
  const clause = before + after;
  if (holds(sentence, DENIED, clause)) return 'denied';
  if (holds(sentence, UNCONFIRMED, clause)) return 'claimed';
  if (holds(sentence, ESTIMATED, clause)) return 'estimated';
  if (holds(sentence, INTENDED, before) || holds(sentence, COMING, before + after.slice(0, CLOSE))) return 'planned';
  if (holds(sentence, CONFIRMED, clause)) return 'confirmed';
  return claimant ? 'claimed' : 'reported';
}

/** The stretch of the sentence around a position, parted there, up to the next borders of a clause and not far. */
function clauseAt(text: string, at: number): { before: string; after: string } {
  const base = Math.max(0, at - REACH);
  const near = text.slice(base, at + REACH);
  const here = at - base;
  let [from, to] = [0, near.length];
  for (const border of matchesOf(BORDER, near)) {
    if (border.index < here) from = border.index + border[0].length;
    else if (border.groups?.['on'] === undefined) {
      to = border.index;
      break;
    }
  }
  return { before: near.slice(from, here), after: near.slice(here, to) };
}
