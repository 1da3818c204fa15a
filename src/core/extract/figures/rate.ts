import type { Quantity, Work } from './quantity.ts';

/**
 * The base of a rate after a quantity and its noun ("1,000 people | a day", "$10 | per gram", "52,000 barrel | -a-day"), and where the whole
 * now ends. `end` is the last token of number and noun.
 */
export function withRate(
  work: Work,
  quantity: Quantity,
  end: number,
  periods: ReadonlySet<string>,
  per: ReadonlySet<string>,
): { quantity: Quantity; end: number } {
  const { tokens } = work;
  let at = end + 1;
  if (tokens[at]?.text === '-' && tokens[at + 1]?.text !== undefined) at++;
  if (tokens[at]?.lower === 'times' && quantity.unit === null) at++;
  const link = tokens[at]?.lower ?? '';
  if (!per.has(link)) return { quantity, end };
  const base = at + (tokens[at + 1]?.text === '-' ? 2 : 1);
  const word = tokens[base]?.lower ?? '';
  if (link === '/' && tokens[at]?.start !== tokens[at - 1]?.end) return { quantity, end };
  if (/^\d/.test(word) && link === 'per')
    return {
      quantity: { ...quantity, per: tokens[base]?.text ?? null, rules: [...quantity.rules, 'rate'] },
      end: base,
    };
  const name = tokens[base]?.lemma ?? '';
  if (!(periods.has(word) || periods.has(name)) && link !== 'per') return { quantity, end };
  const last = word === 'sq' ? base + 1 : base;
  const text = word === 'sq' ? `sq ${tokens[last]?.lower ?? ''}` : word;
  return { quantity: { ...quantity, per: text, rules: [...quantity.rules, 'rate'] }, end: last };
}
