import { amountOf, NO_AMOUNT } from './amount/amount.ts';
import { markFormer } from './baseline.ts';
import { countedPhrase } from './counted.ts';
import { LIST_LINKS } from './en/links.ts';
import { classOfNoun, type NounClass } from './en/nouns.ts';
import { VERBS } from './en/predicates.ts';
import type { Item } from './item.ts';
import { either } from './predicate/either.ts';
import { isIntended } from './predicate/intended.ts';
import { predicateOf } from './predicate.ts';
import type { NounPhrase, Quantity, Work } from './quantity.ts';
import { withRate } from './rate.ts';

/** The quantities of one sentence with what they count and what happened to it; lists and ellipses are filled in from their neighbours. */
export function itemsOf(work: Work, quantities: readonly Quantity[]): Item[] {
  const items = withoutNested(quantities.map((quantity, i) => itemOf(work, quantity, quantities[i + 1])));
  for (const item of items) {
    const told = item.quantity.unit === null ? predicateOf(work, item) : null;
    const found = told && !isIntended(work, told) ? either(work, told) : null;
    item.predicate = found?.predicate ?? (item.quantity.rules.includes('ordinal') ? KILLED : null);
    item.predicateAt = found?.at ?? null;
  }
  handBack(work, items);
  inheritForward(work, items);
  inheritBackward(work, items);
  markFormer(work, items);
  for (const [i, item] of items.entries()) {
    item.amount = amountOf(work, item, items[i - 1]);
    if (item.quantity.unit === null && !item.phrase) item.noun ??= levelNoun(work, item);
  }
  return items;
}

/** What kind of thing a bare number is the level of. */
function levelNoun(work: Work, { amount }: Item): NounClass | null {
  const head = amount.of === 'same' || amount.of === null ? undefined : work.tokens[amount.of.last];
  return head ? classOfNoun(head.lemma, head.text) : null;
}

/** "106 protesters in 21 cities | have been killed": the verb after a place belongs to the people before it. */
function handBack(work: Work, items: readonly Item[]): void {
  for (const [i, item] of items.entries()) {
    const left = items[i - 1];
    const place = item.predicateAt !== null && item.predicateAt > item.end && item.noun === 'other';
    if (!place || !left || left.predicate || left.noun !== 'people' || item.quantity.from !== left.end + 2) continue;
    if (!/^(?:in|at|from|across|of|on)$/.test(work.tokens[left.end + 1]?.lower ?? '')) continue;
    Object.assign(left, { predicate: item.predicate, predicateAt: item.predicateAt });
    Object.assign(item, { predicate: null, predicateAt: null });
  }
}

const KILLED = VERBS.get('kill') ?? null;

const PLAIN = { predicate: null, predicateAt: null, former: false, whole: false, amount: NO_AMOUNT };

function itemOf(work: Work, plain: Quantity, next: Quantity | undefined): Item {
  const phrase = countedPhrase(work, plain, next);
  const base = Math.max(plain.to, phrase?.last ?? 0);
  const { quantity, end } = withRate(work, plain, base);
  const noun = phrase ? classOf(work, phrase) : null;
  const last = phrase === null && refersTo(work, end) ? end + 2 : end;
  const who = phrase === null && quantity.unit === null && work.tokens[end + 1]?.lower === 'who';
  return { quantity, phrase, own: phrase !== null, end: last, noun: who ? 'people' : noun, ...PLAIN };
}

/** "38 | of them": the pronoun belongs to the number. */
const refersTo = (work: Work, end: number): boolean =>
  work.tokens[end + 1]?.lower === 'of' && /^(?:them|whom|these|those)$/.test(work.tokens[end + 2]?.lower ?? '');

const BODIES = new Set(['group', 'unit', 'division', 'company', 'patrol', 'convoy', 'detachment', 'team']);

/** The class of the main noun; bodies of troops are known by what they are made of ("battalion tactical groups"). */
function classOf(work: Work, phrase: NounPhrase): NounClass {
  const head = work.tokens[phrase.head];
  const own = classOfNoun(head?.lemma ?? '', head?.text ?? '');
  if (own !== 'other' || !BODIES.has(head?.lemma ?? '')) return own;
  const parts = work.tokens.slice(phrase.first, phrase.head).map((token) => classOfNoun(token.lemma, token.text));
  return parts.some((part) => part === 'forces' || part === 'soldiers') ? 'forces' : 'other';
}

/** "two new 737 jets", "40 cases per 100,000": a bare number inside the phrase or the base of another one is none of its own. */
function withoutNested(items: Item[]): Item[] {
  return items.filter((item, i) => {
    const outer = items[i - 1];
    if (!outer || item.quantity.first > outer.end) return true;
    if (item.quantity.unit !== null) return !/^\d/.test(outer.quantity.per ?? '');
    if (outer.quantity.form === 'fraction' || outer.quantity.unitKind === 'share') return true;
    return item.quantity.first < (outer.phrase?.first ?? 0) || !outer.own;
  });
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
function inheritForward(work: Work, items: Item[]): void {
  for (const [i, item] of items.entries()) {
    const left = items[i - 1];
    if (!left || item.quantity.unit !== null || left.quantity.unit !== null) continue;
    const fill =
      refersBack(work, item) ||
      isNewTotal(work, item) ||
      (item.phrase === null && startsPlace(work, item) && (linked(work, left, item) || isParallel(work, left, item)));
    if (fill && left.phrase) Object.assign(item, { phrase: left.phrase, noun: left.noun });
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

/** "has 1,500 lockers and wants to raise this figure to 20,000". */
const isNewTotal = (work: Work, { phrase, quantity }: Item): boolean =>
  phrase === null &&
  work.tokens[quantity.from - 1]?.lower === 'to' &&
  /^(?:figure|number|total|tally|count)$/.test(work.tokens[quantity.from - 2]?.lower ?? '') &&
  /^(?:this|that|the|its|their)$/.test(work.tokens[quantity.from - 3]?.lower ?? '');

/** "four murders, nine cases of theft": a noun that says what happened by itself says it of its own number only. */
const saysItself = (left: Item) =>
  left.predicateAt !== null && left.predicateAt > left.quantity.to && left.predicateAt <= left.end;

const includes = (work: Work, left: Item, right: Item) =>
  work.tokens.slice(left.end + 1, right.quantity.from).some((token) => /^(?:including|among)$/.test(token.lower));

/** "A has 5,000 lockers and B | has 7,500": the same verb before both numbers. */
function isParallel(work: Work, left: Item, right: Item): boolean {
  const [a, b] = [work.tokens[left.quantity.from - 1], work.tokens[right.quantity.from - 1]];
  return a !== undefined && /^(?:VERB|AUX)$/.test(a.pos) && a.lemma === b?.lemma;
}

/** "59 of them", "two of whom". */
function refersBack(work: Work, item: Item): boolean {
  const [of, them] = [work.tokens[item.quantity.to + 1], work.tokens[item.quantity.to + 2]];
  if (of?.lower === 'of' && /^(?:them|whom|which|these|those)$/.test(them?.lower ?? '')) return true;
  const before = work.tokens[item.quantity.from - 1];
  if (before?.lower === 'of' && work.tokens[item.quantity.from - 2]?.lower === 'out') return item.phrase === null;
  return (
    item.phrase === null &&
    /^(?:them|whom|which)$/.test(before?.lower ?? '') &&
    work.tokens[item.quantity.from - 2]?.lower === 'of'
  );
}

/** "150 in Mariupol alone", "20 on Monday": a bare number before a place or time, or at the end. */
function startsPlace(work: Work, item: Item): boolean {
  const next = work.tokens[item.quantity.to + 1];
  return !next || /^(?:in|on|at|near|from|during|across|,|\.|;|\)|of)$/.test(next.lower);
}

/** "three soldiers, two policemen and a guide were killed": the verb after a list speaks of all of it. */
function inheritBackward(work: Work, items: Item[]): void {
  for (let i = items.length - 2; i >= 0; i--) {
    const [item, right] = [items[i], items[i + 1]];
    if (!item || !right?.predicate || item.predicate || item.quantity.unit !== null || !item.phrase) continue;
    const after = right.predicateAt === null || right.predicateAt > right.end + (right.phrase ? 0 : 1);
    if (after && linked(work, item, right) && !work.tokens[item.end + 1]?.lower.startsWith('('))
      item.predicate = right.predicate;
  }
}
