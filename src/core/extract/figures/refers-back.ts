import { isExpectedValue } from './counted.ts';
import { COMPARATIVES } from './en/change.ts';
import { HOLDING_VERBS } from './en/links.ts';
import type { Item } from './item.ts';
import type { Work } from './quantity.ts';

/** Whether a number counts what the one before it counts, though its own words do not say what. */
export const countsTheSame = (work: Work, item: Item): boolean =>
  isOfThem(work, item) ||
  isNewTotal(work, item) ||
  isAnother(work, item) ||
  isDifference(work, item) ||
  isExpectedValue(work, item.quantity) ||
  isNextVerb(work, item);

/** What is left without a noun beside homes counts homes, too, where people could be meant. */
const HOMES = /^(?:home|house|household|flat|customer)$/;

/** "1,200 homes were damaged and 300 | destroyed", "power was back in 900 homes and 400 | were still cut off": of the same things. */
export function isOfSameThings(
  work: Work,
  { phrase, noun, quantity, predicate, predicateAt }: Item,
  left: Item,
): boolean {
  if (phrase !== null || noun !== null || quantity.unit !== null || !predicate?.things || !left.phrase) return false;
  if (left.noun === null || left.noun === 'people' || left.noun === 'soldiers') return false;
  if (predicate.people && !HOMES.test(work.tokens[left.phrase.head]?.lemma ?? '')) return false;
  const link = work.tokens[quantity.first - 1];
  return (predicateAt ?? 0) > quantity.to && (link?.pos === 'CCONJ' || link?.text === ',' || link?.lower === 'while');
}

/** "four molecules were cleared, 30 | others": more of the same, people or not. */
export const isOthers = (work: Work, { phrase }: Item): boolean =>
  phrase !== null && phrase.first === phrase.last && work.tokens[phrase.head]?.lower === 'others';

/** "cancelled 26 flights; another 14 | were diverted". */
const isAnother = (work: Work, { phrase, quantity }: Item): boolean =>
  phrase === null &&
  work.tokens.slice(Math.max(0, quantity.from - 1), quantity.first).some(({ lower }) => lower === 'another') &&
  /^(?:AUX|VERB)$/.test(work.tokens[quantity.to + 1]?.pos ?? '');

/** "31,400 pupils, | 900 fewer than last year": of the same, but only as many more or less. */
const isDifference = (work: Work, { phrase, quantity }: Item): boolean =>
  phrase === null &&
  COMPARATIVES.has(work.tokens[quantity.to + 1]?.lower ?? '') &&
  work.tokens[quantity.to + 2]?.lower === 'than';

/** "built 1,400 flats and | sold 900": a further verb with the same object. */
const isNextVerb = (work: Work, { phrase, quantity }: Item): boolean =>
  phrase === null &&
  HOLDING_VERBS.has(work.tokens[quantity.from - 1]?.lemma ?? '') &&
  /^(?:CCONJ|PUNCT)$/.test(work.tokens[quantity.from - 2]?.pos ?? '') &&
  (work.tokens[quantity.to + 1]?.pos ?? 'PUNCT') === 'PUNCT';

/** "has 1,500 lockers and wants to raise this figure to 20,000". */
const isNewTotal = (work: Work, { phrase, quantity }: Item): boolean =>
  phrase === null &&
  work.tokens[quantity.from - 1]?.lower === 'to' &&
  /^(?:figure|number|total|tally|count)$/.test(work.tokens[quantity.from - 2]?.lower ?? '') &&
  /^(?:this|that|the|its|their)$/.test(work.tokens[quantity.from - 3]?.lower ?? '');

/** "59 of them", "two of whom". */
export function isOfThem(work: Work, item: Item): boolean {
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
