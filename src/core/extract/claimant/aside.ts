import type { Tokens } from './attribution.ts';

/** An aside between two commas is at most this long. */
const LONGEST_ASIDE = 30;
/** The comma that opens an aside stands at most so far before another in it. */
const NEAR = 10;

/** The token before the comma that opens the aside which closes at `close`; -1 when there is none. */
export function beforeAside(t: Tokens, close: number): number {
  const closing = t[close]?.text;
  const opening = closing === ')' ? '(' : closing;
  for (let i = close - 1; i > 0 && close - i < LONGEST_ASIDE; i--) {
    if (/^["“”]$/.test(t[i]?.text ?? '')) return -1;
    if (t[i]?.text !== opening) continue;
    const before = t[i - 1];
    if (before?.pos === 'NUM' && t[i - 2]?.text === ',') return i - 3;
    return before?.text === ')' ? beforeAside(t, i - 1) : (beforeOwner(t, i) ?? i - 1);
  }
  return -1;
}

/** "Orm | , whose trade is in clocks, lamps and bells, said": an aside that lists things holds a comma of its own. */
function beforeOwner(t: Tokens, comma: number): number | null {
  const opens = t.findLastIndex((x, i) => i > 0 && i < comma && i > comma - NEAR && x.text === ',');
  return opens > 0 && t[opens + 1]?.lower === 'whose' ? opens - 1 : null;
}
