import { SAYING } from '../../claimant/en.ts';
import { changeOf } from '../change.ts';
import { BARGAINING_VERBS, FORMER, PAID, PURPOSE, RECKONED, SHARING_VERBS, TRADING_VERBS } from '../en/amounts.ts';
import type { Item } from '../item.ts';
import type { Work } from '../quantity.ts';
import { besideOf } from './beside.ts';
import { levelOf } from './level.ts';
import { isOfSame } from './same.ts';
import { phraseBeginning, phraseEnding, type Span, usable } from './phrase.ts';
import { subjectOf } from './subject.ts';
import { verbBefore } from './verb-before.ts';

/** What an amount is of, and the verb of paying or getting it; 'same' means: the same as the amount before. */
export interface Amount {
  of: Span | 'same' | null;
  measure: string | null;
}

/** Nothing is said of what the number is of. */
export const NO_AMOUNT: Amount = { of: null, measure: null };
const AMOUNTS = new Set(['money', 'share', 'points', 'area', 'mass', 'volume', 'length', 'energy', 'temperature']);

/**
 * What a sum of money, a share or another measured amount is of or for, where no counted noun follows with "of": the noun before "of"
 * ("losses of $5m"), what follows ("$5m in emergency aid", "a 25% tariff"), the object that is moved ("raised the offer to 6%") or
 * the subject ("Rents rose 5%", "damage is put at $2m"). `left` is the amount before it in the sentence, whose thing it may share.
 */
export function amountOf(work: Work, item: Item, left: Item | undefined): Amount {
  const { quantity, phrase } = item;
  if (quantity.unitKind === null) return phrase ? NO_AMOUNT : bareLevel(work, item, left);
  if (phrase || !AMOUNTS.has(quantity.unitKind)) return NO_AMOUNT;
  if (left && left.amount.of !== null && isEarlierValue(work, item)) return { of: left.amount.of, measure: null };
  const before = beforeOf(work, item);
  if (before) return { of: before, measure: null };
  if (quantity.unitKind === 'length' && changeOf(work, quantity) === null) return NO_AMOUNT;
  if (left && left.amount.of !== null && isOfSame(work, item, left)) return { of: left.amount.of, measure: null };
  const price = priced(work, item);
  if (price) return { of: price, measure: null };
  const verb = verbBefore(work, item, left);
  if ((verb.of === 'same' || item.former) && left && left.amount.of !== null) return left.amount;
  const measure = verb.at !== null ? paid(work, item, verb.at) : null;
  const purpose = purposeOf(work, item);
  if (purpose) return { of: purpose, measure };
  if (verb.of) return { of: verb.of, measure: null };
  if (verb.at === null) {
    const beside = besideOf(work, item);
    return { of: beside && usable(work, beside), measure: null };
  }
  if (SAYING.has(work.tokens[verb.at]?.lemma ?? '') && !isPassive(work, verb.at))
    return isBargaining(work, verb.at) ? { of: 'same', measure } : NO_AMOUNT;
  if (isBargaining(work, verb.at)) return { of: 'same', measure };
  // "exports get tariffs of 20%, while the north faces 10%".
  if (work.tokens[verb.at]?.lemma === 'face') return { of: left ? left.amount.of : null, measure };
  if (measure && quantity.unitKind === 'money') return { of: null, measure };
  return { of: subjectOf(work, verb.at), measure: null };
}

/** "Cases rose to 1,040 from | 870": a former level is one of the same thing. */
const bareLevel = (work: Work, item: Item, left: Item | undefined): Amount =>
  item.former && left?.quantity.unitKind === null && left.amount.of !== null
    ? left.amount
    : { of: levelOf(work, item), measure: null };

const isBargaining = (work: Work, verb: number) => BARGAINING_VERBS.has(work.tokens[verb]?.lemma ?? '');

const isPassive = (work: Work, verb: number) =>
  work.tokens.slice(Math.max(0, verb - 2), verb).some(({ lemma }) => lemma === 'be');

/** "losses of $5m"; of "a rise of 9 per cent in pay" it is the pay. */
function beforeOf(work: Work, { quantity }: Item): Span | null {
  const of = quantity.from - 1;
  if (work.tokens[of]?.lower !== 'of') return null;
  const noun = phraseEnding(work, of - 1) ?? phraseEnding(work, beforeTime(work, of - 1));
  if (!noun || !RECKONED.has(work.tokens[noun.last]?.lemma ?? '') || noun.first < noun.last)
    return withHead(work, noun);
  const next = work.tokens[quantity.to + 1]?.lower ?? '';
  return (/^(?:in|for|on)$/.test(next) && usable(work, phraseBeginning(work, quantity.to + 2))) || noun;
}

/** "assets | under management | of $17bn", "spending | on roads | of $2m": the noun that the one before "of" hangs on. */
function withHead(work: Work, noun: Span | null): Span | null {
  if (!noun || !/^(?:under|on|in|from)$/.test(work.tokens[noun.first - 1]?.lower ?? '')) return noun;
  const head = phraseEnding(work, noun.first - 2);
  // "a 30-day wait on payments of $5m", "$4 a share on earnings of $2m"
  const before = head && work.tokens[head.first - 1];
  const other = !head || before?.pos === 'NUM' || /^(?:-|an?)$/.test(before?.lower ?? '');
  return other || work.tokens[head.last]?.pos !== 'NOUN' ? noun : { first: head.first, last: noun.last };
}

/** "sell the mill | for $15m", "The mill was sold | for $15m": what changes hands at that price. */
function priced(work: Work, { quantity }: Item): Span | null {
  const at = quantity.from - 2;
  if (quantity.unitKind !== 'money' || work.tokens[at + 1]?.lower !== 'for') return null;
  const verb = work.tokens.slice(0, at + 1).findLastIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (at - verb > REACH || !TRADING_VERBS.has(work.tokens[verb]?.lemma ?? '')) return null;
  const sold = verb < at ? phraseEnding(work, at) : subjectOf(work, verb);
  if (sold === null || sold === 'same') return null;
  // "sold three mills to Velm for $15m": the last noun is who bought them.
  const led = /^(?:to|from)$/.test(work.tokens[sold.first - 1]?.lower ?? '');
  return led || /^(?:and|inc|inc\.|corp\.)$/.test(work.tokens[sold.first]?.lower ?? '') ? null : usable(work, sold);
}

/** "down from | a previous range | of $7bn": what the amount before it is of. */
const isEarlierValue = (work: Work, { quantity }: Item): boolean =>
  work.tokens[quantity.from - 1]?.lower === 'of' &&
  RECKONED.has(work.tokens[quantity.from - 2]?.lemma ?? '') &&
  FORMER.has(work.tokens[quantity.from - 3]?.lower ?? '');

/** "a profit | for the last year | of $2m". */
function beforeTime(work: Work, last: number): number {
  for (let at = last; at > last - 4; at--) if (/^(?:for|in)$/.test(work.tokens[at]?.lower ?? '')) return at - 1;
  return -1;
}

/** "$5m in emergency aid", "$100m for repairs", "a 25% tariff", "a $3bn debt". */
function purposeOf(work: Work, { quantity }: Item): Span | null {
  const at = afterConversion(work, quantity.to + (work.tokens[quantity.to + 1]?.text === '-' ? 2 : 1));
  const next = work.tokens[at];
  if (!next) return null;
  if (next.lower === 'of') return phraseBeginning(work, at + 1);
  if (next.lower === 'worth' && work.tokens[at + 1]?.lower === 'of') return phraseBeginning(work, at + 2);
  const common = (span: Span | null) => (span && work.tokens[span.last]?.pos === 'NOUN' ? usable(work, span) : null);
  const moved = movedThing(work, at);
  if (moved) return common(phraseBeginning(work, moved));
  if (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN') return common(phraseBeginning(work, at));
  return quantity.unitKind === 'money' && PURPOSE.has(next.lower) ? common(phraseBeginning(work, at + 1)) : null;
}

/** "a 9% rise in | operating profit", "added 7 points to | sales": the thing that moved by so much, past the noun of the move. */
function movedThing(work: Work, at: number): number | null {
  const [noun, link] = [work.tokens[at], work.tokens[at + 1]];
  if (noun && RECKONED.has(noun.lemma) && noun.pos === 'NOUN' && /^(?:in|of|to)$/.test(link?.lower ?? ''))
    return at + 2;
  const adds = work.tokens
    .slice(Math.max(0, at - REACH), at)
    .some(({ lemma, pos }) => lemma === 'add' && pos === 'VERB');
  return adds && noun?.lower === 'to' ? at + 1 : null;
}

const REACH = 7;
const CONVERSION = 10;

/** Steps over the same sum in other currencies: "$50m (£37m; €45m) | in damages". */
function afterConversion(work: Work, at: number): number {
  if (work.tokens[at]?.text !== '(') return at;
  const close = work.tokens.slice(at, at + CONVERSION).findIndex(({ text }) => text === ')');
  return close < 0 ? at : at + close + 1;
}

/** The word for what was done with the money; a share is got by its subject. */
function paid(work: Work, { quantity }: Item, verb: number): string | null {
  const token = work.tokens[verb];
  if (!token || quantity.unitKind !== 'money') return null;
  // "wants the fee raised to €15": that is how high it stands.
  if (token.lemma === 'raise' && work.tokens[quantity.from - 1]?.lower === 'to') return null;
  return SHARING_VERBS.has(token.lemma) && !PAID.has(token.lemma) ? null : (PAID.get(token.lemma) ?? null);
}
