import type { UnitWords } from '../../language/units.ts';
import type { Quantity, Work } from './quantity.ts';

/**
 * The base of a rate after a quantity and its noun ("1,000 people | a day", "$10 | per gram", "52,000 barrel | -a-day"), and where the whole
 * now ends. `end` is the last token of number and noun.
 */
export function withRate(work: Work, quantity: Quantity, end: number): { quantity: Quantity; end: number } {
  const tokens = work.words;
  const { units } = work.language;
  let at = end + 1;
  if (tokens[at]?.text === '-' && tokens[at + 1] !== undefined) at++;
  if (tokens[at]?.lower === 'times' && quantity.unit === null) at++;
  const link = tokens[at]?.lower ?? '';
  if (!units.per.has(link) || (link === '/' && tokens[at]?.start !== tokens[at - 1]?.end)) return { quantity, end };
  const base = baseOf(work, at + (tokens[at + 1]?.text === '-' ? 2 : 1), link, units);
  if (!base) return { quantity, end };
  return { quantity: { ...quantity, per: base.name, rules: [...quantity.rules, 'rate'] }, end: base.last };
}

/** What the rate is for: a period, a unit by its symbol, after "per" any noun or number ("per 100,000"). */
function baseOf(work: Work, at: number, link: string, units: UnitWords): { name: string; last: number } | null {
  const [word, next] = [work.words[at], work.words[at + 1]];
  if (!word) return null;
  // "€3bn a year earlier" says when.
  if (/^an?$/.test(link) && /^(?:earlier|ago|before|later|previously|on|old)$/.test(next?.lower ?? '')) return null;
  const double = units.names.get(`${word.lower} ${next?.lower ?? ''}`);
  if (double) return { name: double.symbol, last: at + 1 };
  if (units.periods.has(word.lower) || units.periods.has(work.tokens[at]?.lemma ?? ''))
    return { name: word.lower, last: at };
  const unit =
    link === '/'
      ? (units.symbols.get(word.text) ?? units.glued.get(word.text) ?? units.names.get(word.lower))
      : undefined;
  if (unit) return { name: unit.symbol, last: at };
  if (link !== 'per') return null;
  const measured = /^\d/.test(word.text) ? units.names.get(next?.lower ?? '') : undefined;
  return measured ? { name: `${word.text} ${measured.symbol}`, last: at + 1 } : { name: word.text, last: at };
}
