import type { Category } from '../../model.ts';
import { isAlive } from './alive.ts';
import { changeOf } from './change.ts';
import { SIZE_NOUNS, SLIGHT_NOUNS, TERM_WORDS, WAYS } from './en/context.ts';
import { classOfNoun } from './en/nouns.ts';
import { isOfMembers } from './items.ts';
import { isOfSport } from './sport.ts';
import { isCapacity, isHandled, isWeather } from './weather.ts';
import type { Item } from './item.ts';
import type { Work } from './quantity.ts';

const DESCRIPTIVE = new Set([
  'age',
  'power',
  'energy',
  'electric',
  'angle',
  'data',
  'frequency',
  'force',
  'points',
  'speed',
  'mass',
  'temperature',
]);
const SMALL = 20;
const FEW = 8;

/**
 * Whether a quantity reports something about the news. Ages, sizes ("15-storey"), specifications, spans of time and small counts of
 * indefinite things ("two sides") are read but never shown.
 */
export function belongsInLedger(work: Work, item: Item, category: Category): boolean {
  const { quantity, noun, predicate } = item;
  if (isOfSport(work, item) || isExchangeRate(work, item) || isOutdated(work, item) || isMargin(work, item))
    return false;
  if ((item.whole && quantity.unitKind !== 'money') || isSize(work, item) || isAlive(work, item)) return false;
  if (quantity.form === 'fraction' && quantity.unit === null)
    return quantity.rules.includes('proportion') || (category === 'percentage_poll' && !isThreshold(work, item));
  if (isWeather(work, item) || isHandled(work, item) || isCapacity(item)) return true;
  if (quantity.unitKind === 'area' || quantity.unitKind === 'volume') return isTract(work, item);
  if (quantity.unitKind !== null && DESCRIPTIVE.has(quantity.unitKind)) return isLarge(item) && !quantity.attributive;
  if (category === 'duration') return isTerm(work, item);
  if (category === 'distance') return isLocating(work, item) || isMoved(work, item);
  if (category === 'money' || quantity.unitKind === 'share' || category === 'population') return true;
  if (quantity.value === 1 && isOneOf(work, item)) return false;
  if (isUnrelated(work, item)) return false;
  if (predicate !== null && (category !== 'other' || noun !== null)) return true;
  if (category === 'people_other' && (quantity.value ?? SMALL) <= 3) return false;
  if (noun === null && item.phrase === null)
    return quantity.form === 'vague' ? false : quantity.scale > 1 || (quantity.value ?? 0) >= 1000;
  return !isSlight(work, item);
}

function isSize(work: Work, item: Item): boolean {
  if (!item.quantity.attributive || (item.noun === 'people' && isOfMembers(work, item.quantity))) return false;
  const head = work.tokens[item.quantity.last + 2];
  return (
    item.quantity.unitKind !== 'money' &&
    item.quantity.unitKind !== 'time' &&
    (item.quantity.unit !== null ||
      SIZE_NOUNS.has(head?.lemma ?? '') ||
      SIZE_NOUNS.has(head?.lower ?? '') ||
      item.predicate === null)
  );
}

/** A physical quantity may be news where it is great: "12.3m tonnes of fuel", "20 gigatonnes". */
const isLarge = ({ quantity }: Item) =>
  quantity.scale >= 1e3 || (quantity.value ?? 0) >= 1e4 || quantity.unitKind === 'points';

/** "15 miles from the centre", "40 km north of the city": a distance that says where something stands. */
function isLocating(work: Work, { quantity, end }: Item): boolean {
  const next = work.tokens[afterParenthesis(work, end + 1)]?.lower ?? '';
  if (quantity.attributive || !/^(?:km|mi|nmi)$/.test(quantity.unit ?? '')) return false;
  return /^(?:from|north|south|east|west|away|outside|off|inside|short|to|north-?\w+|south-?\w+)$/.test(next);
}

/** Steps over the same distance in another unit: "15 miles (24km) from". */
function afterParenthesis(work: Work, at: number): number {
  if (work.tokens[at]?.text !== '(') return at;
  const close = work.tokens.slice(at, at + 6).findIndex((token) => token.text === ')');
  return close < 0 ? at : at + close + 1;
}

function isTerm(work: Work, item: Item): boolean {
  const near = work.tokens.slice(Math.max(0, item.quantity.from - 6), item.end + 5);
  if (isToCome(work, item)) return true;
  return near.some((token) => TERM_WORDS.has(token.lower));
}

/** "will take at least eight months": how long something is going to take. */
function isToCome(work: Work, { quantity }: Item): boolean {
  const [verb, modal] = [work.tokens[quantity.from - 1], work.tokens[quantity.from - 2]];
  if (/^(?:second|minute|hour)/.test(quantity.unit ?? '')) return false;
  const takes = verb?.lemma === 'take' || verb?.lemma === 'last';
  return takes && /^(?:will|would|could|may|might|to|'ll)$/.test(modal?.lower ?? '');
}

const TRACT = 100;
/** Units of area of which a few make a tract. */
const WIDE = /^(?:km2|mi2)$/;
const WIDE_TRACT = 10;

/** "4,000 hectares of wheat burned": land and water in great amounts; the size of a flat or a bottle is no news. */
const isTract = (work: Work, item: Item): boolean =>
  !item.quantity.attributive &&
  (item.quantity.value ?? item.quantity.high ?? 0) >= (WIDE.test(item.quantity.unit ?? '') ? WIDE_TRACT : TRACT) &&
  !isBuilt(work, item);

/** "a hall of 900 square metres", "a 300-litre tank": a size. */
const isBuilt = (work: Work, { quantity, amount }: Item): boolean => {
  const head = amount.of === 'same' || !amount.of ? undefined : work.tokens[amount.of.last];
  return (
    head !== undefined &&
    work.tokens[quantity.from - 1]?.lower === 'of' &&
    classOfNoun(head.lemma, head.text) !== 'other'
  );
};

/** "The river fell by 60 centimetres", "a detour of 45 kilometres": a length that something moved by, or of a way to go. */
function isMoved(work: Work, item: Item): boolean {
  const { quantity, amount } = item;
  if (quantity.attributive || quantity.per !== null) return false;
  if (changeOf(work, quantity) !== null || isStretch(work, item)) return true;
  const head = amount.of === 'same' || !amount.of ? undefined : work.tokens[amount.of.last];
  return head !== undefined && WAYS.has(head.lemma) && work.tokens[quantity.from - 1]?.lower === 'of';
}

/** "4,200 kilometres of track". */
const isStretch = (work: Work, { quantity, phrase }: Item): boolean =>
  /^(?:km|mi)$/.test(quantity.unit ?? '') && phrase !== null && work.tokens[quantity.to + 1]?.lower === 'of';

const SUPERLATIVE = /^(?:most|best|worst|first|last|\p{L}{3,}est)$/u;

/** "one of the mills", of what something is ("one of the worst storms to hit"), and what is known ("one of its most famous captives"). */
function isOneOf(work: Work, item: Item): boolean {
  if (work.tokens[item.quantity.to + 1]?.lower !== 'of') return false;
  if (work.tokens.slice(item.quantity.to + 2, item.end + 1).some(({ lower }) => SUPERLATIVE.test(lower))) return true;
  return item.predicate === null || /^(?:be|become)$/.test(work.tokens[item.quantity.from - 1]?.lemma ?? '');
}

/** "correcting an earlier toll of four": a count that no longer holds. */
const isOutdated = (work: Work, { quantity }: Item): boolean =>
  work.tokens[quantity.from - 1]?.lower === 'of' &&
  /^(?:toll|count|tally|figure|report|estimate)$/.test(work.tokens[quantity.from - 2]?.lower ?? '') &&
  work.tokens
    .slice(Math.max(0, quantity.from - 5), quantity.from - 2)
    .some(({ lower }) => /^(?:earlier|previous|initial|former)$/.test(lower));

/** "a margin of error of three points": how exact a survey is. */
const isMargin = (work: Work, { quantity }: Item): boolean =>
  work.tokens
    .slice(Math.max(0, quantity.from - 6), quantity.from)
    .some(({ lower }, i, near) => lower === 'margin' && near[i + 2]?.lower === 'error');

/** "($1 = 10.31 crowns)". */
const isExchangeRate = (work: Work, { quantity }: Item): boolean =>
  work.tokens[quantity.from - 1]?.text === '=' || work.tokens[quantity.to + 1]?.text === '=';

/** "two had died | of other causes": no victims of what the text tells. */
function isUnrelated(work: Work, { predicate, predicateAt }: Item): boolean {
  if (predicate?.measure !== 'killed' || predicateAt === null) return false;
  const [of, other, causes] = work.tokens.slice(predicateAt + 1, predicateAt + 4);
  const kind = /^(?:other|natural|unrelated|different)$/.test(other?.lower ?? '');
  return /^(?:of|from)$/.test(of?.lower ?? '') && kind && causes?.lemma === 'cause';
}

/** Small counts of indefinite things, and lone ones. */
function isSlight(work: Work, item: Item): boolean {
  const value = item.quantity.value ?? item.quantity.high ?? SMALL;
  const head = item.phrase ? work.tokens[item.phrase.head] : undefined;
  if (value <= 1 || isFixedSet(work, item)) return true;
  if (head?.lower === 'times') return true;
  return (value < FEW && SLIGHT_NOUNS.has(head?.lemma ?? '')) || (item.noun !== 'weapons' && value <= 4);
}

/** "its five largest moons", "the country's three biggest banks": so many there always are. */
const isFixedSet = (work: Work, { quantity }: Item): boolean =>
  /^(?:its|their|his|her|our|'s|’s)$/.test(work.tokens[quantity.from - 1]?.lower ?? '') &&
  /^(?:main|major|biggest|best|\p{L}{3,}est)$/u.test(work.tokens[quantity.to + 1]?.lower ?? '');

/** "by a two-thirds majority": how many are asked for, not how many there were. */
const isThreshold = (work: Work, { phrase }: Item): boolean =>
  phrase !== null && work.tokens[phrase.head]?.lower === 'majority';
