import type { TaggedToken } from '../../language/tag.ts';
import { type Predicate, STATES } from './en/predicates.ts';
import type { Item } from './item.ts';
import { alongside } from './predicate/alongside.ts';
import { following } from './predicate/following.ts';
import { part } from './predicate/part.ts';
import { phrase } from './predicate/phrase.ts';
import { governing } from './predicate/governing.ts';
import { listed } from './predicate/listed.ts';
import { tally } from './predicate/tally.ts';
import type { PredicateFound } from './predicate/verb.ts';
import type { Work } from './quantity.ts';

/**
 * The verb or noun that governs a counted phrase, by patterns in this order: the counted noun says it itself ("12 deaths"); a set phrase
 * ("have left their homes"); a clause with an auxiliary after it ("21 were killed"); a verb right before it ("killing two", "loss of 173
 * tanks"); a tally noun ("the death toll rose to 20"); a participle or verb after it ("38 children killed", "500 soldiers surrendered");
 * what befell those named with them, or the whole that they are part of ("41 of the dead").
 */
export function predicateOf(work: Work, item: Item): PredicateFound | null {
  const after = following(work, item);
  return (
    ownState(work, item) ??
    phrase(work, item) ??
    (after?.finite ? after.found : null) ??
    governing(work, item) ??
    tally(work, item) ??
    after?.found ??
    alongside(work, item) ??
    listed(work, item) ??
    part(work, item)
  );
}

function ownState(work: Work, item: Item): PredicateFound | null {
  const at = item.own && item.phrase ? item.phrase.head : item.quantity.to + 1;
  const token = work.tokens[at];
  // "a wide-body" is no body.
  if (work.tokens[at - 1]?.text === '-') return null;
  const first = item.own && item.phrase ? work.tokens[item.phrase.first] : undefined;
  const before = first && saysState(first, item) ? STATES.get(first.lower) : undefined;
  const predicate = STATES.get(token?.lower ?? '') ?? STATES.get(token?.lemma ?? '') ?? (before && fits(before, item));
  return predicate ? { predicate, at } : null;
}

/** Boats can be missing; "stranded wagons" are neither trapped nor displaced as people are. */
const fits = (state: Predicate, { noun }: Item): Predicate | undefined =>
  noun === null || noun === 'people' || noun === 'soldiers' || state.measure === 'missing' ? state : undefined;

/** "three missing boats", "four hostage nurses"; "30 death claims" and "12 arrest warrants" are papers. */
const saysState = ({ pos }: TaggedToken, { noun }: Item): boolean =>
  pos === 'NOUN' ? noun === 'people' || noun === 'soldiers' : pos !== 'PROPN';
