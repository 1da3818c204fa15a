import { type Amount, amountOf, NO_AMOUNT } from './amount/amount.ts';
import { type Done, doneWith } from './amount/done.ts';
import { markFormer } from './baseline.ts';
import { countedPhrase } from './counted.ts';
import { AIRCRAFT_WORDS } from './en/context.ts';
import { classOfNoun, CROWDS, MEMBERS, type NounClass } from './en/nouns.ts';
import { VERBS } from './en/predicates.ts';
import { readShares } from './elliptic-share.ts';
import type { Item } from './item.ts';
import { handBack, inheritBackward, inheritForward } from './inherit.ts';
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
  readShares(work, items);
  for (const [i, item] of items.entries()) {
    item.amount = amountOf(work, item, items[i - 1]);
    const done = doneWith(work, item);
    if (done) {
      item.amount = { of: agentOf(item, done), measure: done.measure };
      item.predicateAt = done.at;
    }
    if (item.quantity.unit === null && !item.phrase) item.noun ??= levelNoun(work, item);
  }
  return items;
}

/** What an amount is of, unless that is who did it ("The fire | has destroyed 5,100 hectares"). */
const agentOf = ({ amount, quantity }: Item, { at }: Done): Amount['of'] =>
  at < quantity.from && amount.of !== 'same' && amount.of !== null && amount.of.last < at ? null : amount.of;

/** What kind of thing a bare number is the level of. */
function levelNoun(work: Work, { amount }: Item): NounClass | null {
  const head = amount.of === 'same' || amount.of === null ? undefined : work.tokens[amount.of.last];
  return head ? classOfNoun(head.lemma, head.text) : null;
}

const KILLED = VERBS.get('kill') ?? null;

const PLAIN = { predicate: null, predicateAt: null, former: false, whole: false, amount: NO_AMOUNT };

function itemOf(work: Work, plain: Quantity, next: Quantity | undefined): Item {
  const phrase = countedPhrase(work, plain, next);
  const base = Math.max(plain.to, phrase?.last ?? 0);
  const { quantity, end } = withRate(work, plain, base);
  const noun = phrase ? classOf(work, phrase, quantity) : null;
  const last = phrase === null && refersTo(work, end) ? end + 2 : end;
  const who =
    phrase === null && quantity.unit === null && (work.tokens[end + 1]?.lower === 'who' || isAboard(work, end));
  return { quantity, phrase, own: phrase !== null, end: last, noun: who ? 'people' : noun, ...PLAIN };
}

/** "38 | of them": the pronoun belongs to the number. */
const refersTo = (work: Work, end: number): boolean =>
  work.tokens[end + 1]?.lower === 'of' && /^(?:them|whom|these|those)$/.test(work.tokens[end + 2]?.lower ?? '');

/** "at least 230 | had been on board". */
function isAboard(work: Work, end: number): boolean {
  const next = work.tokens.slice(end + 1, end + 6);
  const at = next.findIndex(({ pos }) => !/^(?:AUX|ADV)$/.test(pos));
  return next[at]?.lower === 'aboard' || (next[at]?.lower === 'on' && next[at + 1]?.lower === 'board');
}

const BODIES = new Set(['group', 'unit', 'division', 'company', 'patrol', 'convoy', 'detachment', 'team']);

/** The class of the main noun; bodies of troops are known by what they are made of ("battalion tactical groups"). */
function classOf(work: Work, phrase: NounPhrase, quantity: Quantity): NounClass {
  const head = work.tokens[phrase.head];
  // "6,000 head of cattle".
  if (head?.lower === 'head' && work.tokens[phrase.head + 1]?.lower === 'of') return 'other';
  // "a crowd of 20,000", "a 12-member crew"
  if ((phrase.head < quantity.from || isOfMembers(work, quantity)) && CROWDS.has(head?.lower ?? '')) return 'people';
  if (head?.lemma === 'fighter' && work.tokens.some(({ lemma }) => AIRCRAFT_WORDS.has(lemma))) return 'equipment';
  const own = classOfNoun(head?.lemma ?? '', head?.text ?? '');
  if (own !== 'other' || !BODIES.has(head?.lemma ?? '')) return own;
  const parts = work.tokens.slice(phrase.first, phrase.head).map((token) => classOfNoun(token.lemma, token.text));
  return parts.some((part) => part === 'forces' || part === 'soldiers') ? 'forces' : 'other';
}

/** "12-member", "40-strong": the number counts people of the group that follows. */
export const isOfMembers = (work: Work, { attributive, last }: Quantity): boolean =>
  attributive && MEMBERS.has(work.tokens[last + 2]?.lower ?? '');

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
