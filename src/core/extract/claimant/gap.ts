import type { Tokens, TokenSpan } from './attribution.ts';
import { STATEMENTS } from './en.ts';

/** "a charge | Lind denies", "the $20 million | critics say was lost": who speaks stands behind what is spoken of, without a "that". */
export function afterGap(t: Tokens, { from, to }: TokenSpan): TokenSpan {
  const sum = t.findLastIndex((_, i) => i > from && i < to && t[i + 1]?.pos === 'NOUN' && isMoney(t, i));
  if (sum > 0 && sum === to - 2) return { from: sum + 1, to };
  const name = t.findIndex((x, i) => i > from && i < to && x.pos === 'PROPN' && t[i - 1]?.pos === 'NOUN');
  const stated = t[from]?.pos === 'DET' && name > 0 && STATEMENTS.has(t[name - 1]?.lower ?? '');
  return stated && t.slice(name, to).every((x) => x.pos === 'PROPN') ? { from: name, to } : { from, to };
}

/** Whether a sum of money ends at token `last`: "$20 million". */
export const isMoney = (t: Tokens, last: number): boolean =>
  t[last]?.pos === 'NUM' && [last - 1, last - 2].some((i) => /^[$£€]$/.test(t[i]?.text ?? ''));
