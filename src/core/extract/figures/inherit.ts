import { LIST_LINKS, PART_OF } from './en/links.ts';
import type { Predicate } from './en/predicates.ts';
import type { Item } from './item.ts';
import type { Work } from './quantity.ts';
import { countsTheSame, isOfSameThings, isOfThem, isOthers } from './refers-back.ts';

/** "106 protesters in 21 cities | have been killed": the verb after a place belongs to the people before it. */
export function handBack(work: Work, items: readonly Item[]): void {
  for (const [i, item] of items.entries()) {
    const left = items[i - 1];
    const place = item.predicateAt !== null && item.predicateAt > item.end && item.noun === 'other';
    if (!place || !left || left.predicate || left.noun !== 'people' || item.quantity.from !== left.end + 2) continue;
    if (!/^(?:in|at|from|across|of|on)$/.test(work.tokens[left.end + 1]?.lower ?? '')) continue;
    Object.assign(left, { predicate: item.predicate, predicateAt: item.predicateAt });
    Object.assign(item, { predicate: null, predicateAt: null });
  }
}

const LONGEST_LINK = 9;

/** Whether only list words, modifiers and places stand between two items, and at least one comma, dash or "and". */
function linked(work: Work, left: Item, right: Item): boolean {
  const [from, to] = [linkStart(work, left, right), right.quantity.from - 1];
  if (to < from || to - from >= LONGEST_LINK) return false;
  let mark = false;
  for (let at = from; at <= to; at++) {
    const token = work.tokens[at];
    if (!token || /^[;:.]$/.test(token.text)) return false;
    if (/^(?:,|and|or|plus|-|–|—|including|with|\()$/.test(token.lower)) mark = true;
    if (/^(?:AUX|SCONJ)$/.test(token.pos) && !LIST_LINKS.has(token.lower)) return false;
    if (token.pos === 'VERB' && !LIST_LINKS.has(token.lower) && at !== left.predicateAt && !isModifier(work, at))
      return false;
    if (token.pos === 'PRON' && !LIST_LINKS.has(token.lower) && !/^(?:his|her|their|its)$/.test(token.lower))
      return false;
  }
  return mark;
}

/** "10 people were wounded, including three guards": a part may be named behind what happened to the whole. */
const linkStart = (work: Work, left: Item, right: Item): number =>
  includes(work, left, right) && left.predicateAt !== null && left.predicateAt > left.end
    ? left.predicateAt + 1
    : left.end + 1;

/** "in fighting", "a staggering": a verb form that does the work of a noun or adjective. */
function isModifier(work: Work, at: number): boolean {
  const previous = work.tokens[at - 1];
  return (work.tokens[at]?.lower ?? '').endsWith('ing') && (previous?.pos === 'ADP' || previous?.pos === 'DET');
}

/** "killed 12 people and three policemen", "13,500 troops - 150 in one battle alone", "21 people, including two children". */
export function inheritForward(work: Work, items: Item[]): void {
  for (const [i, item] of items.entries()) {
    const left = items[i - 1];
    if (left && sharesWhole(work, left, item)) Object.assign(item, { phrase: left.phrase, noun: left.noun });
    if (!left || item.quantity.unit !== null || left.quantity.unit !== null) continue;
    if (isOthers(work, item) && left.phrase && left.noun !== 'soldiers')
      Object.assign(item, { phrase: left.phrase, noun: left.noun });
    const fill =
      countsTheSame(work, item) ||
      isOfSameThings(work, item, left) ||
      (item.phrase === null && startsPlace(work, item) && (linked(work, left, item) || isParallel(work, left, item)));
    if (fill && left.phrase) Object.assign(item, { phrase: left.phrase, noun: left.noun });
    if (isOfThem(work, item)) item.predicate ??= predicateOfPart(work, item, left);
    if (item.own && saysItself(left) && !includes(work, left, item)) continue;
    if (
      !item.predicate &&
      left.predicate &&
      linked(work, left, item) &&
      (item.phrase !== null || startsPlace(work, item))
    )
      item.predicate = left.predicate;
  }
}

/** "70% of the demand for cobalt and 40% | for copper": of the same whole. */
const sharesWhole = (work: Work, left: Item, item: Item): boolean =>
  item.quantity.unitKind === 'share' &&
  left.quantity.unitKind === 'share' &&
  item.phrase === null &&
  left.phrase !== null &&
  /^(?:for|in|among)$/.test(work.tokens[item.quantity.to + 1]?.lower ?? '') &&
  linked(work, left, item);

/** "four murders, nine cases of theft": a noun that says what happened by itself says it of its own number only. */
const saysItself = (left: Item) =>
  left.predicateAt !== null && left.predicateAt > left.quantity.to && left.predicateAt <= left.end;

const includes = (work: Work, left: Item, right: Item) =>
  work.tokens.slice(left.end + 1, right.quantity.from).some((token) => /^(?:including|among)$/.test(token.lower));

/** "A has 5,000 lockers and B | has 7,500", "2,700 posts go in X, | with 640 in Y": the same verb before both numbers, or "with". */
function isParallel(work: Work, left: Item, right: Item): boolean {
  const at = right.quantity.from - 1;
  if (work.tokens[at]?.lower === 'with' && work.tokens[at - 1]?.text === ',') return true;
  const [a, b] = [work.tokens[left.quantity.from - 1], work.tokens[right.quantity.from - 1]];
  return a !== undefined && /^(?:VERB|AUX)$/.test(a.pos) && a.lemma === b?.lemma;
}

/**
 * "Eleven were hurt, three of them | badly", "800 were moved, 90 of them | from the north": what befell the part, told apart by how.
 * Null where the sentence says something else of it.
 */
function predicateOfPart(work: Work, item: Item, left: Item): Predicate | null {
  const next = work.tokens[item.end + 1];
  if (!left.predicate) return null;
  if (next?.pos === 'ADV' && next.lower.endsWith('ly') && isEnd(work, item.end + 2))
    return { ...left.predicate, measure: `${next.lower} ${left.predicate.measure}` };
  return next === undefined || /^(?:PUNCT|CCONJ)$/.test(next.pos) || /^(?:in|from|at|near)$/.test(next.lower)
    ? left.predicate
    : null;
}

const isEnd = (work: Work, at: number): boolean => (work.tokens[at]?.pos ?? 'PUNCT') === 'PUNCT';

/** "150 in Mariupol alone", "20 on Monday": a bare number before a place or time, or at the end. */
function startsPlace(work: Work, item: Item): boolean {
  const next = work.tokens[item.quantity.to + 1];
  return !next || /^(?:in|on|at|near|from|during|across|,|\.|;|\)|of)$/.test(next.lower);
}

/** "three soldiers, two policemen and a guide were killed": the verb after a list speaks of all of it. */
export function inheritBackward(work: Work, items: Item[]): void {
  for (let i = items.length - 2; i >= 0; i--) {
    const [item, right] = [items[i], items[i + 1]];
    if (!item || !right?.predicate || item.predicate || item.quantity.unit !== null || !item.phrase) continue;
    if (opensWhole(work, item)) continue;
    const after = right.predicateAt === null || right.predicateAt > right.end + (right.phrase ? 0 : 1);
    if (after && linked(work, item, right) && !work.tokens[item.end + 1]?.lower.startsWith('('))
      item.predicate = right.predicate;
  }
}

/** "Of the 212 people on board, | 61 were rescued": what befell the part did not befall the whole. */
function opensWhole(work: Work, { quantity }: Item): boolean {
  const of = quantity.from - (work.tokens[quantity.from - 1]?.lower === 'the' ? 2 : 1);
  return PART_OF.has(work.tokens[of]?.lower ?? '') && (work.tokens[of - 1]?.pos ?? 'PUNCT') === 'PUNCT';
}
