import { startsWithLetter } from '../../language/letters.ts';
import type { NumberWords } from '../../language/number-words.ts';
import type { UnitWords } from '../../language/units.ts';
import { coinOf } from './coin.ts';
import { mayBeginNumber, readDigits } from './digits.ts';
import type { NumberPhrase } from './number.ts';
import { readWords } from './number-words.ts';
import { newQuantity, type Quantity, type Work } from './quantity.ts';
import { type UnitFound, unitOf } from './unit.ts';

/** Every number of a sentence with its unit, in order; ranges, bounds and what is no quantity are left to the next rules. */
export function findNumbers(work: Work): Quantity[] {
  const { numbers, units } = work.language;
  const found: Quantity[] = [];
  for (let at = 0; at < work.tokens.length; at++) {
    const number = readNumber(work, at, numbers);
    if (!number) continue;
    const quantity = withUnit(work, number, units);
    found.push(quantity);
    at = Math.max(number.last, quantity.to);
  }
  return found;
}

function readNumber(work: Work, at: number, words: NumberWords): NumberPhrase | null {
  const token = work.words[at];
  if (!token) return null;
  if (startsWithLetter(token.text)) return words.openers.has(token.lower) ? readWords(work.words, at, words) : null;
  return mayBeginNumber(token.text) ? readDigits(work.words, at, words) : null;
}

function withUnit(work: Work, number: NumberPhrase, units: UnitWords): Quantity {
  const carried =
    unitOf(work.words, number, units) ??
    unitAfterOf(work, number, units) ??
    partOfUnit(work, number, units) ??
    coinOf(work, number);
  const quantity = newQuantity(number, carried, carried?.attributive ?? isAttributive(work, number.last));
  if (carried && number.value !== null && isNegative(work, number)) quantity.value = -number.value;
  return quantity;
}

/** "thousands of miles", "tens of millions of dollars", in Spanish also "3 millones de euros": the unit stands after "of". */
function unitAfterOf(work: Work, number: NumberPhrase, units: UnitWords): UnitFound | null {
  if ((number.form !== 'vague' && number.scale < 1e6) || work.tokens[number.last + 1]?.lower !== 'of') return null;
  const found = unitOf(work.words, { ...number, last: number.last + 1 }, units);
  return found && found.unit.kind !== 'age' ? { ...found, from: number.first } : null;
}

/** "a quarter of a percentage point", "half of a mile". */
function partOfUnit(work: Work, number: NumberPhrase, units: UnitWords): UnitFound | null {
  const [of, article] = [work.tokens[number.last + 1], work.tokens[number.last + 2]];
  if (number.form !== 'fraction' || of?.lower !== 'of' || !/^an?$/.test(article?.lower ?? '')) return null;
  const found = unitOf(work.words, { ...number, last: number.last + 2 }, units);
  return found && found.unit.kind !== 'time' && found.unit.kind !== 'age' ? { ...found, from: number.first } : null;
}

/** A minus touches its digits and stands after white space or a sign of money: "-5C", "$-50.8bn". */
function isNegative(work: Work, number: NumberPhrase): boolean {
  const [minus, before, first] = [
    work.tokens[number.first - 1],
    work.tokens[number.first - 2],
    work.tokens[number.first],
  ];
  if (minus?.lower === 'minus') return true;
  if (!minus || (minus.text !== '-' && minus.text !== '−') || minus.end !== first?.start) return false;
  return !before || before.end < minus.start || /\p{Sc}/u.test(before.text);
}

/** "15-storey": a hyphen right after the number and a word right after the hyphen; it hangs in "two- and three-bed". */
function isAttributive(work: Work, last: number): boolean {
  const [hyphen, next] = [work.tokens[last + 1], work.tokens[last + 2]];
  return (
    hyphen?.text === '-' &&
    hyphen.start === work.tokens[last]?.end &&
    ((next?.start === hyphen.end && /^\p{L}/u.test(next.text)) || /^(?:,|and|or|to)$/.test(next?.lower ?? ''))
  );
}
