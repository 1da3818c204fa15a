import type { Tokens } from './attribution.ts';
import { PRONOUNS, REACTIONS, SHARES, TURNS } from './en.ts';

/** An aside between two commas is at most this long. */
const LONGEST_ASIDE = 20;

/**
 * Where the clause that begins at `from` ends: at a semicolon, or at a comma before "while", "but" and the like, outside quotation marks.
 */
export function clauseEnd(t: Tokens, from: number): number {
  let quoted = false;
  for (let i = from; i < t.length; i++) {
    const { text = '', lower = '' } = t[i] ?? {};
    if (text === '“' || (text === '"' && !quoted)) quoted = true;
    else if (text === '”' || text === '"') quoted = false;
    if (quoted) continue;
    if (text === ',' && turnsAt(t, i + 1) && !(i > from && isEmbedded(t, i + 1)) && !stillReported(t, from, i))
      return i;
    if (lower === 'while' && t[i - 1]?.text !== ',' && i > from + 3 && !stillReported(t, from, i)) return i;
  }
  return t.length;
}

/** "He said that the artists, | who get 10,000 each, offer views": the clause goes on after the aside with its verb. */
function isEmbedded(t: Tokens, i: number): boolean {
  if (!/^(who|where|when)$/.test(t[i]?.lower ?? '')) return false;
  const close = t.findIndex((x, k) => k > i && k < i + LONGEST_ASIDE && x.text === ',');
  const { pos = '', lower = '' } = t[close + 1] ?? {};
  return close > 0 && /^(?:VERB|AUX|NOUN)$/.test(pos) && !lower.endsWith('ing');
}

/** A comma before "while", "but", or "as" with a subject of its own. */
export function turnsAt(t: Tokens, i: number): boolean {
  const { lower = '' } = t[i] ?? {};
  if (lower === 'but') return !/^(VERB|AUX|ADV|ADP|PART)$/.test(t[i + 1]?.pos ?? '') && t[i + 1]?.lower !== 'that';
  if (REACTIONS.has(lower) || /^(who|where|when)$/.test(lower) || TURNS.has(lower)) return true;
  return (
    lower === 'as' && (t[i + 1]?.pos === 'DET' || t[i + 1]?.pos === 'PROPN' || PRONOUNS.has(t[i + 1]?.lower ?? ''))
  );
}

/**
 * "... that the rich would pay more, while the poor would pay less", "... that 46% agree, while 31% do not": the same on both sides is
 * still reported.
 */
export function stillReported(t: Tokens, from: number, mark: number): boolean {
  const at = t[mark]?.text === ',' ? mark + 1 : mark;
  const turn = t[at]?.lower;
  if (turn !== 'while' && !(turn === 'but' && /^(?:ADV|NUM)$/.test(t[at + 1]?.pos ?? ''))) return false;
  const [said, more] = [t.slice(from, at), t.slice(at + 1, at + 24)];
  return [said, more].every((part) => part.some((x) => x.lower === 'would')) || (isShared(said) && isShared(more));
}

const isShared = (part: Tokens): boolean =>
  part.some((x, i) => x.pos === 'NUM' && SHARES.has(part[i + 1]?.lower ?? ''));

/** Back from `to` to the last semicolon outside quotation marks, else the start. */
export function clauseStart(t: Tokens, to: number): number {
  let quoted = /^[”"]$/.test(t[to - 1]?.text ?? '') || /^[”"]$/.test(t[to - 2]?.text ?? '');
  for (let i = to - 3; i >= 0; i--) {
    const { text = '' } = t[i] ?? {};
    if (text === '”') quoted = true;
    else if (text === '“') quoted = false;
    if (!quoted && text === ';') return i + 1;
  }
  return 0;
}
