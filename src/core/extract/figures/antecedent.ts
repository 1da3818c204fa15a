import type { Figure } from '../../model.ts';
import { HOLDING_VERBS } from './en/links.ts';
import { importanceOf } from './importance.ts';
import type { Item } from './item.ts';
import type { Work } from './quantity.ts';

type Counted = Pick<Figure, 'counted' | 'measure' | 'category' | 'unit' | 'kind' | 'ledger' | 'importance'>;

/** A figure of the sentences before that an elliptic count may take its noun from, and the sentence it stands in. */
export interface Antecedent {
  figure: Figure;
  sentence: number;
}

const REACH = 1;
/** A part of what the sentence before counted opens its own sentence. */
const FIRST = 2;

/**
 * What a bare number counts where its sentence leaves that out: "The mayor spoke of nine.", "The union put the number at 1,100.", "She
 * said it was six.", "Employers offered 5 per cent.", "The remaining 23 went north.", "About 180 of them are pilots.": the same as the
 * figure before it, in the sentence before at most. Null for any other number.
 */
export function fromAntecedent(
  work: Work,
  item: Item,
  before: Antecedent | null,
  sentence: number,
): Partial<Counted> | null {
  const { quantity, predicate, phrase, noun } = item;
  if (!before || sentence - before.sentence > REACH) return null;
  if (item.amount.of === 'same')
    return before.figure.unit === quantity.unit ? { counted: before.figure.counted } : null;
  if (quantity.unit !== null || phrase || noun || predicate) return null;
  const { counted, category, unit, kind } = before.figure;
  // "The institute measured it at 6.1.": no people are counted in tenths.
  if (unit === 'people' && quantity.scale === 1 && !Number.isInteger(quantity.value ?? 0)) return null;
  const things = !category.startsWith('people');
  const elliptic = isElliptic(work, item, category) || isRemainder(work, item) || isPartOfThem(work, item);
  if (!elliptic && !(things && isHolding(work, item))) return null;
  // What became of the others, their own verb says.
  const others = isRemainder(work, item);
  const measure = others ? null : before.figure.measure;
  const own = others && category.startsWith('people_') ? 'people_other' : category;
  return { counted, measure, category: own, unit, kind, ledger: true, importance: importanceOf(item, own, true) };
}

const NUMBER_NOUNS = /^(?:it|that|number|figure|toll|total|count|tally)$/;

/** "put the damage at 30 million" beside a sum. */
const COSTS = /^(?:damage|cost|loss|bill|price|debt|value|worth)s?$/;

function isElliptic(work: Work, { quantity }: Item, category: Figure['category']): boolean {
  if (!ends(work, quantity.to + 1)) return false;
  const at = quantity.from - (work.tokens[quantity.from - 1]?.pos === 'ADV' ? 2 : 1);
  const [last, verb] = [work.tokens[at], work.tokens[at - 1]];
  if (!last) return false;
  if (last.lower === 'of') return verb?.lemma === 'speak' || verb?.lemma === 'talk';
  const near = work.tokens.slice(Math.max(0, at - 7), at);
  if (last.lower === 'at' || last.lower === 'as') {
    const costs = category === 'money' && quantity.scale > 1 && near.some((token) => COSTS.test(token.lower));
    return costs || near.some((token) => NUMBER_NOUNS.test(token.lower));
  }
  if (last.lemma === 'be') return near.slice(-3).some((token) => NUMBER_NOUNS.test(token.lower));
  return /^(?:say|count|report|list|name|claim)$/.test(last.lemma) && last.pos !== 'NOUN';
}

/** "The remaining 23 | went to smaller parties", "Another 15 | are being looked into". */
const isRemainder = (work: Work, { quantity }: Item): boolean =>
  /^(?:VERB|AUX)$/.test(work.tokens[quantity.to + 1]?.pos ?? '') &&
  ((/^(?:remaining|other)$/.test(work.tokens[quantity.from - 1]?.lower ?? '') &&
    /^(?:the|its|their)$/.test(work.tokens[quantity.from - 2]?.lower ?? '')) ||
    (quantity.from <= FIRST && work.tokens.slice(0, quantity.first).some(({ lower }) => lower === 'another')));

/** "About 180 | of them | are pilots": part of those before. */
const isPartOfThem = (work: Work, { quantity }: Item): boolean =>
  isOfThese(work, quantity.from) ||
  (quantity.from <= FIRST &&
    quantity.value !== 1 &&
    quantity.form !== 'fraction' &&
    work.tokens[quantity.to + 1]?.lower === 'of' &&
    /^(?:them|these|those)$/.test(work.tokens[quantity.to + 2]?.lower ?? '') &&
    /^(?:AUX|VERB|PUNCT)$/.test(work.tokens[quantity.to + 3]?.pos ?? ''));

/** "Of these, | 4,150 were given the top grade". */
const isOfThese = (work: Work, from: number): boolean =>
  from === FIRST + 1 &&
  work.tokens[0]?.lower === 'of' &&
  /^(?:them|these|those)$/.test(work.tokens[1]?.lower ?? '') &&
  work.tokens[FIRST]?.text === ',';

/** "The League has 71.", "There are now 11.": of things held, the same as those before. */
function isHolding(work: Work, { quantity }: Item): boolean {
  const at = quantity.from - (work.tokens[quantity.from - 1]?.pos === 'ADV' ? 2 : 1);
  const [there, verb] = [work.tokens[at - 1], work.tokens[at]];
  const holds = HOLDING_VERBS.has(verb?.lemma ?? '') || (verb?.lemma === 'be' && there?.lower === 'there');
  return holds && ends(work, quantity.to + 1);
}

/** What may follow a bare count: an end, or words that set it apart. */
const ends = (work: Work, at: number): boolean => {
  const token = work.tokens[at];
  return !token || /^(?:PUNCT|CCONJ|SCONJ)$/.test(token.pos) || /^(?:on|in|by|so|instead|but)$/.test(token.lower);
};
