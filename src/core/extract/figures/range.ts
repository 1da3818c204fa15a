import type { Quantity, Work } from './quantity.ts';
import { isChangeVerb } from './change.ts';

/**
 * Joins two neighbouring quantities into one range: "10 to 15", "between 10 and 15", "2-3", "$1-2 billion", "two or three". The upper end
 * lends the lower its multiplier and unit. "From 76% to 72%" and "rose from 3 to 5" say two values, not a range.
 */
export function joinRanges(work: Work, found: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const next of found) {
    const previous = joined.at(-1);
    const range = previous && rangeOf(work, previous, next);
    if (range) joined[joined.length - 1] = range;
    else joined.push(previous ? withSharedUnit(work, joined, previous, next) : next);
  }
  return joined;
}

const word = (work: Work, at: number) => work.tokens[at]?.lower ?? '';

function connector(work: Work, low: Quantity, high: Quantity): string {
  const [first, last] = [low.to + 1, high.from - 1];
  if (last < first || last > first + 1) return '';
  const [a, b] = [word(work, first), word(work, last)];
  if (a === 'up' && b === 'to' && word(work, low.from - 1) === 'from') return 'to';
  if (a === 'to' && (a === b || b === '-' || b === 'as')) return 'to';
  return first === last ? (a === '–' || a === '—' ? '-' : a) : '';
}

function rangeOf(work: Work, low: Quantity, high: Quantity): Quantity | null {
  const link = connector(work, low, high);
  if (low.value === null || high.value === null || !link || low.form === 'fraction') return null;
  if (low.unit !== null && low.unit !== high.unit && !(high.unit === null && low.from < low.first)) return null;
  const bottom = low.scale === 1 && high.scale > 1 && low.value < 1000 ? low.value * high.scale : low.value;
  if (bottom >= high.value || isYear(work, low) !== isYear(work, high) || !allows(work, link, low, high, bottom))
    return null;
  const { unit, unitKind } = high.unit === null ? low : high;
  const opening = ['between', 'from'].includes(word(work, low.from - 1)) ? low.from - 1 : low.from;
  return {
    ...high,
    first: low.first,
    from: opening,
    value: null,
    low: bottom,
    high: high.value,
    unit,
    unitKind,
    rules: [...low.rules, 'range'],
  };
}

/** "crates shipped | in 2004 | to nine million". */
const isYear = (work: Work, { first, last, unit }: Quantity): boolean =>
  first === last &&
  unit === null &&
  /^(?:19|20)\d\d$/.test(work.tokens[first]?.text ?? '') &&
  /^(?:in|of|since)$/.test(word(work, first - 1));

/** "rose by 12,000 to 1.4 million": a step and a level are this many times apart, the ends of a range are not. */
const FAR_APART = 20;

function allows(work: Work, link: string, low: Quantity, high: Quantity, bottom: number): boolean {
  const before = word(work, low.from - 1);
  if (link === 'and') return before === 'between';
  if (link === 'or')
    return low.form === high.form && low.unit === null && high.scale === 1 && (high.value ?? 0) - (low.value ?? 0) <= 5;
  if (link === 'to')
    return (
      !(before === 'by' && ((high.value ?? 0) > bottom * FAR_APART || isLevel(work, high))) &&
      !(before === 'from' && changes(work, low.from - 1, REACH_FROM)) &&
      !(changes(work, low.from) && low.unit !== null)
    );
  return link === '-' && spacing(work, low, high);
}

/** "down by 30 to 126, ...": a bare number that ends the clause is where the count now stands. */
const isLevel = (work: Work, high: Quantity): boolean =>
  high.unit === null && /^[.,;]?$/.test(work.tokens[high.to + 1]?.text ?? '');

/** A dash is evenly spaced: "15-20", "15 - 20". */
function spacing(work: Work, low: Quantity, high: Quantity): boolean {
  const [a, dash, b] = [work.tokens[low.to], work.tokens[low.to + 1], work.tokens[high.from]];
  return (dash?.start ?? 0) - (a?.end ?? 0) === (b?.start ?? 0) - (dash?.end ?? 0);
}

const REACH = 5;
/** "increased its lines with the central bank | from 5 billion to 9 billion". */
const REACH_FROM = 12;

/** A verb of rising or falling shortly before token `at`. */
function changes(work: Work, at: number, reach = REACH): boolean {
  return work.tokens.slice(Math.max(0, at - reach), at).some((token) => isChangeVerb(token));
}

/** "from 4.8 to 4.7 percent": the unit stands once, both have it; also an index after its points ("lost 60 points to 5,425.8"). */
function withSharedUnit(work: Work, joined: Quantity[], low: Quantity, high: Quantity): Quantity {
  const points = high.unit === null && /^(?:to|at)$/.test(word(work, high.from - 1)) && levelOf(work, joined, high);
  if (points) return { ...high, unit: points.unit, unitKind: points.unitKind };
  const shares = low.unit === null && high.unit !== null && high.unitKind !== 'age' && high.from === high.first;
  if (shares && connector(work, low, high) === 'to' && word(work, low.from - 1) === 'from')
    joined[joined.length - 1] = { ...low, unit: high.unit, unitKind: high.unitKind, value: low.value };
  return high;
}

/** The points by which an index moved to the level that ends the clause; null for any other number. */
function levelOf(work: Work, joined: readonly Quantity[], { to, value }: Quantity): Quantity | null {
  const points = joined.slice(-3).find((each) => each.unitKind === 'points');
  const ends = /^(?:[.,;)]|and|in|on|at|by|after|as|while)?$/.test(word(work, to + 1));
  return points && ends && (value ?? 0) > (points.value ?? Infinity) * 5 ? points : null;
}
