import type { Item } from '../item.ts';
import type { Work } from '../quantity.ts';
import { isYear, timeBefore } from './time.ts';

const NEXT = 12;
const LISTED = 6;

/**
 * Whether an amount is of what the amount before it is of, since it only says how that changed or goes on with another place: "was $151bn
 * in May, | up $20bn", "covered 2m hectares, | 30% less than usual", "$1.35 a share, | from $1.12", "rose by 8.6% in Cork and | 9.9% in
 * Limerick".
 */
export function isOfSame(work: Work, { quantity }: Item, left: Item): boolean {
  if (left.quantity.unit === null || quantity.from - left.end > NEXT) return false;
  const [link, before, next] = [quantity.from - 1, quantity.from - 2, quantity.to + 1].map(
    (at) => work.tokens[at]?.lower,
  );
  if (/^(?:up|down)$/.test(link ?? '') && before === ',') return true;
  if (/^(?:from|or|against)$/.test(link ?? '') && quantity.from - left.end <= (before === ',' ? 3 : 2)) return true;
  if (link === ',' && /^(?:less|more|fewer|lower|higher|above|below)$/.test(next ?? '')) return true;
  return /^(?:and|,)$/.test(link ?? '') && isListed(work, left, quantity.from, next);
}

/**
 * Only when it was so stands between ("4.5% last month and | 5% in May"), or the same preposition leads to a place after both, and only the
 * place stands between.
 */
function isListed(work: Work, left: Item, from: number, next: string | undefined): boolean {
  if (timeBefore(work, from - 2) === left.end + 1) return true;
  const [lead, ...between] = work.tokens.slice(left.end + 1, from - 1);
  if (!lead || between.length > LISTED || !/^(?:in|for|among|at)$/.test(lead.lower) || lead.lower !== next)
    return false;
  return between.every(({ pos, text }) => /^(?:PROPN|NOUN|ADJ|DET)$/.test(pos) || text === ',' || isYear(text));
}
