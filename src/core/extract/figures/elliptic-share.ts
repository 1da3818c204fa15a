import { changeOf } from './change.ts';
import { BEFORE_SHARE } from './en/links.ts';
import type { Item } from './item.ts';
import type { Work } from './quantity.ts';

const FAR = 18;
const WHOLE = 100;

/**
 * "The mayor is on 27 percent and the rival | on 15", "64 per cent passed; in Newport | it was 55": a bare number in the place of a share is
 * one too. After a share that only says how something moved ("down 3% at 57") it is a level of its own. Changes `items` in place.
 */
export function readShares(work: Work, items: readonly Item[]): void {
  for (const [i, item] of items.entries()) {
    const left = items[i - 1];
    if (!left || left.quantity.unitKind !== 'share' || !isBare(work, item)) continue;
    if (item.quantity.from - left.end > FAR || changeOf(work, left.quantity) !== null) continue;
    const { unit, unitKind, per } = left.quantity;
    item.quantity = { ...item.quantity, unit, unitKind, per };
  }
}

/** Digits up to a hundred behind a word that leads to a share, with nothing to count after them. */
function isBare(work: Work, { quantity, phrase, predicate }: Item): boolean {
  if (quantity.unit !== null || phrase || predicate || quantity.form !== 'digits') return false;
  if ((quantity.value ?? WHOLE) >= WHOLE || !BEFORE_SHARE.has(work.tokens[quantity.from - 1]?.lower ?? ''))
    return false;
  const next = work.tokens[quantity.to + 1];
  return !next || next.pos === 'PUNCT' || /^(?:and|in|for|among|with)$/.test(next.lower);
}
