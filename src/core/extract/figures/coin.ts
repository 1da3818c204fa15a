import { COINS, PAID } from './en/amounts.ts';
import type { NumberPhrase } from './number.ts';
import type { UnitFound } from './unit.ts';
import type { Work } from './quantity.ts';

const MANY = 1000;
const REACH = 5;

/**
 * Coins that several lands have or none has ("9.6 million crowns", "paid 250 marks", "5.50 crowns per share"): money of no known code,
 * where they are many, parted or paid for something. The unit is the coin's name in the singular.
 */
export function coinOf(work: Work, number: NumberPhrase): UnitFound | null {
  const to = number.last + 1;
  const name = work.tokens[to]?.lower ?? '';
  if (!COINS.test(name) || !isSum(work, number)) return null;
  return { unit: { symbol: name.replace(/s$/, ''), kind: 'money' }, from: number.first, to, attributive: false };
}

function isSum(work: Work, number: NumberPhrase): boolean {
  const value = number.value ?? number.high ?? 0;
  if (number.scale >= MANY || value >= MANY || !Number.isInteger(value)) return true;
  const before = work.tokens.slice(Math.max(0, number.first - REACH), number.first);
  return before.some(({ lemma }) => PAID.has(lemma) || lemma === 'cost' || lemma === 'price');
}
