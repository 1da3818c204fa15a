import type { Token } from '../../language/tokens.ts';
import type { Unit, UnitWords } from '../../language/units.ts';
import type { NumberPhrase } from './number.ts';

/** A unit found at a number, the token where the whole phrase now begins and the one where it ends. */
export interface UnitFound {
  unit: Unit;
  from: number;
  to: number;
  attributive: boolean;
}

const LONGEST = 4;
const CODE = /^(?:AUD|CAD|NZD|HKD|SGD|USD|MXN|TWD)$/;

/** The unit that a number carries: money before it ("$", "US$", "EUR"), else a name or symbol after it; null where things are counted. */
export function unitOf(tokens: readonly Token[], number: NumberPhrase, units: UnitWords): UnitFound | null {
  const before = currencyBefore(tokens, number.first, units);
  // "$150AUD": the code behind says whose dollars they are.
  const code = before && CODE.test(tokens[number.last + 1]?.text ?? '') ? tokens[number.last + 1]?.text : undefined;
  if (before && code)
    return { unit: { symbol: code, kind: 'money' }, from: before.from, to: number.last + 1, attributive: false };
  if (before) return { unit: before.unit, from: before.from, to: number.last, attributive: false };
  const hyphen = tokens[number.last + 1]?.text === '-' && tokens[number.last + 1]?.start === tokens[number.last]?.end;
  const at = number.last + (hyphen ? 2 : 1);
  const named = nameAt(tokens, at, units) ?? symbolAt(tokens, number, at, units) ?? runTogether(tokens[at], at, units);
  if (!named || isPartOfWord(tokens, named.to, named.unit) || isVerb(number, named.unit)) return null;
  const unit = named.unit.symbol === 'lb' && isSterling(tokens, number) ? STERLING : named.unit;
  return { unit, from: number.first, to: named.to, attributive: hyphen };
}

const STERLING: Unit = { symbol: 'GBP', kind: 'money' };
const PAYING =
  /^(?:cost|costs|costing|paid|pay|pays|worth|fine|fined|price|priced|spend|spent|earn|earns|earned|charge|charged|raised|won|donated|owed|owes)$/;

/** "40 million pounds", "fined 500 pounds": money and no weight. */
function isSterling(tokens: readonly Token[], number: NumberPhrase): boolean {
  return (
    number.scale >= 1000 ||
    tokens.slice(Math.max(0, number.first - 4), number.first).some((token) => PAYING.test(token.lower))
  );
}

function currencyBefore(
  tokens: readonly Token[],
  first: number,
  units: UnitWords,
): { unit: Unit; from: number } | null {
  const minus = tokens[first - 1]?.text === '-' && /\p{Sc}/u.test(tokens[first - 2]?.text ?? '') ? 1 : 0;
  if (!units.currencyEndings.has(tokens[first - minus - 1]?.text ?? '')) return null;
  for (const length of [2, 1]) {
    const from = first - minus - length;
    if (from < 0) continue;
    const [a, b] = [tokens[from], tokens[from + length - 1]];
    const apart = a && b && a !== b && b.start > a.end ? ' ' : '';
    const symbol = units.currencyBefore.get(length === 2 ? `${a?.text}${apart}${b?.text}` : (a?.text ?? ''));
    if (symbol && !(a?.text === 'US' && length === 1 && a.end !== tokens[first]?.start))
      return { unit: { symbol, kind: 'money' }, from };
  }
  return null;
}

/** The longest name of a unit that begins at token `at`, with a base after a slash ("kV/cm"). */
function nameAt(tokens: readonly Token[], at: number, units: UnitWords): { unit: Unit; to: number } | null {
  if (!units.openers.has(tokens[at]?.lower ?? '')) return null;
  let [name, found]: [string, { unit: Unit; to: number } | null] = ['', null];
  for (let to = at; to < at + LONGEST && tokens[to]; to++) {
    const gap = to > at && (tokens[to]?.start ?? 0) > (tokens[to - 1]?.end ?? 0) ? ' ' : '';
    name += gap + (tokens[to]?.lower ?? '');
    const unit = (to === at ? units.symbols.get(tokens[to]?.text ?? '') : undefined) ?? units.names.get(name);
    if (unit) found = { unit, to };
  }
  return found;
}

/** "24 hoursto", "40 kmfrom": a scraper has lost the space. */
const RUN_TOGETHER = /^(\p{L}{3,})(?:to|in|of|for|from|by|on|at|after|since|and|before)$/u;

function runTogether(token: Token | undefined, at: number, units: UnitWords): { unit: Unit; to: number } | null {
  const unit = token && token.lower.length > 5 && units.names.get(RUN_TOGETHER.exec(token.lower)?.[1] ?? '');
  return unit && unit.kind === 'time' ? { unit, to: at } : null;
}

function symbolAt(
  tokens: readonly Token[],
  number: NumberPhrase,
  at: number,
  units: UnitWords,
): { unit: Unit; to: number } | null {
  const unit = number.form === 'digits' ? units.glued.get(tokens[at]?.text ?? '') : undefined;
  return unit && tokens[at]?.start === tokens[number.last]?.end ? { unit, to: at } : null;
}

/** "two second-half goals", "foot-long": a name that goes on after a hyphen is no unit; "barrel-a-day" and "year-old" are. */
function isPartOfWord(tokens: readonly Token[], last: number, unit: Unit): boolean {
  const [hyphen, next] = [tokens[last + 1], tokens[last + 2]];
  if (unit.kind === 'age' || unit.kind === 'share' || hyphen?.text !== '-' || hyphen.start !== tokens[last]?.end)
    return false;
  return next?.start === hyphen.end && !/^(?:an?|per|by|long|wide|high|tall|deep|thick|range)$/.test(next.lower);
}

/** "won" after a small number is what somebody did with games or seats. */
function isVerb(number: NumberPhrase, unit: Unit): boolean {
  return unit.symbol === 'KRW' && (number.value ?? 0) < 1000;
}
