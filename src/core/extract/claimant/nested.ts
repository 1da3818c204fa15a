import type { Attribution, Tokens, TokenSpan } from './attribution.ts';

/**
 * Leaves out who is only spoken of by another: in "the ministry said hospitals reported 40 dead" the ministry vouches. A clause of
 * its own ("..., and the army said ...", "..., the army said") stays.
 */
export function withoutNested(t: Tokens, found: readonly Attribution[]): Attribution[] {
  return found.filter((inner) => !found.some((outer) => outer !== inner && nests(t, outer, inner)));
}

function nests(t: Tokens, outer: Attribution, inner: Attribution): boolean {
  const held = outer.contents.find((span) => inner.cue >= span.from && inner.cue < span.to);
  if (!held || inner.source.from === outer.source.from || leads(t, outer)) return false;
  if (inQuotes(t, held, inner.cue)) return true;
  if (held.from < outer.cue || inner.contents.some((span) => span.to <= inner.source.from)) return false;
  let first = Math.min(inner.source.from, inner.cue);
  while (t[first - 1]?.pos === 'ADV' || t[first - 1]?.pos === 'ADJ') first--;
  if (t[first - 1]?.lower === 'with') return false;
  return t[first - 1]?.pos !== 'CCONJ' && t[first - 1]?.text !== ';' && first > held.from - 1;
}

/** "In a memo, the agency said ...": the agency speaks, the memo only carries it. */
const leads = (t: Tokens, { cue }: Attribution): boolean => cue === 0 && t[0]?.lower === 'in';

/** Whether what stands at `at` of a scope is quoted speech: a mark opened in the scope and did not close before. */
function inQuotes(t: Tokens, scope: TokenSpan, at: number): boolean {
  let opened = -1;
  for (let i = 0; i < at; i++) {
    const text = t[i]?.text;
    if (text === '“' || (text === '"' && opened < 0)) opened = i;
    else if (text === '”' || text === '"') opened = -1;
  }
  return opened >= scope.from;
}
