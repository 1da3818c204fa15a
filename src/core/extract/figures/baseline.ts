import { timeBefore } from './amount/time.ts';
import type { Item } from './item.ts';
import type { Work } from './quantity.ts';

const FAR = 14;
const NEAR = 8;
/** "Eleven people have died, the service said on Tuesday, up from three": the comparison may come last. */
const LAST = 30;

/**
 * Former values: "up from three on Monday", "from 17 to 15", "to 15 from 17", "compared with 12 a year earlier", "after 3.9 per cent in
 * March". They count what the number beside them counts, and hold for an earlier day. Also marks the whole of a part ("74 of 150
 * seats"). Changes `items` in place.
 */
export function markFormer(work: Work, items: readonly Item[]): void {
  for (const [i, item] of items.entries()) {
    const left = items[i - 1];
    if (!left) continue;
    item.whole = isWhole(work, left, item);
    const former = formerOf(work, left, item);
    const first = items[i - 2];
    const over = former === item && first && isSpan(left) && !isSpan(item) ? first : left;
    if (!former || !sameMeasure(over, item)) continue;
    const current = former === item ? (subjectBefore(work, over, first) ?? over) : item;
    former.former = true;
    fill(former, current);
    if (!current.phrase || !current.predicate) fill(current, former);
  }
}

/** "27 died in five years, down from 41": how long is not what is compared. */
const isSpan = ({ quantity }: Item): boolean => quantity.unitKind === 'time';

/** "820 people came in 40 boats, compared with 760": the subject is compared, not what it came in. */
const subjectBefore = (work: Work, left: Item, first: Item | undefined): Item | null =>
  first && left.own && first.own && /^(?:in|on|aboard|across|from|at)$/.test(lower(work, left.quantity.from - 1))
    ? first
    : null;

const lower = (work: Work, at: number) => work.tokens[at]?.lower ?? '';

/** Which of two neighbours is the former value of the other; null where neither is. */
function formerOf(work: Work, left: Item, item: Item): Item | null {
  const [at, gap] = [item.quantity.from - 1, item.quantity.from - left.end - 1];
  const [link, before] = [lower(work, at), lower(work, at - 1)];
  const last = link === 'from' && /^(?:up|down)$/.test(before);
  if (gap > (last ? LAST : FAR)) return null;
  const leftLink = lower(work, left.quantity.from - 1);
  if (link === 'from')
    return last || (leftLink === 'to' && (gap <= 2 || before === ',' || timeBefore(work, at - 1) === left.end + 1))
      ? item
      : null;
  if (link === 'to' && leftLink === 'from' && (gap <= 2 || isBare(work, item) || left.quantity.unit !== null))
    return left;
  if (link === 'to' && leftLink === 'of' && gap <= NEAR && lower(work, left.quantity.from - 4) === 'from') return left;
  if (/^(?:with|to|against)$/.test(link) && /^(?:compared|compares|comparing)$/.test(before)) return item;
  if (link === 'vs' && gap <= 2) return item;
  return /^(?:after|against|versus)$/.test(link) && before === ',' && isBare(work, item) ? item : null;
}

/** Nothing that could be counted follows: "after 3.9 per cent in March", not "after 12 years of war". */
const isBare = (work: Work, { quantity, own }: Item): boolean =>
  !own && /^(?:in|on|at|the|a|last|yesterday|before|earlier|,|\.|;|\))?$/.test(lower(work, quantity.to + 1));

/** A number without a unit may take that of its neighbour. */
const sameMeasure = ({ quantity: a }: Item, { quantity: b, own }: Item): boolean =>
  a.unit === b.unit || (b.unit === null && !own) || a.unit === null;

function fill(to: Item, from: Item): void {
  if (!to.phrase) Object.assign(to, { phrase: from.phrase, noun: from.noun });
  to.predicate ??= from.predicate;
  if (to.quantity.unit === null && from.quantity.unit !== null) {
    const { unit, unitKind, per } = from.quantity;
    to.quantity = { ...to.quantity, unit, unitKind, per };
  }
}

/** The "150" of "74 of 150 seats": the measure of the part, no news itself. */
function isWhole(work: Work, left: Item, { quantity }: Item): boolean {
  if (left.quantity.value === 1) return false;
  const of = quantity.from - (lower(work, quantity.from - 1) === 'the' ? 2 : 1);
  const out = lower(work, of - 1) === 'out' ? of - 2 : of - 1;
  return lower(work, of) === 'of' && (out === left.quantity.to || of - 1 === left.end);
}
