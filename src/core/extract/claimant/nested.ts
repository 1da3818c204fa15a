import { EXPECTING, INTENDING } from './en.ts';
import type { Attribution, Tokens, TokenSpan } from './attribution.ts';

/**
 * Leaves out who is only spoken of by another: in "the ministry said hospitals reported 40 dead" the ministry vouches. A clause of
 * its own ("..., and the army said ...", "..., the army said") stays.
 */
export function withoutNested(t: Tokens, found: readonly Attribution[]): Attribution[] {
  if (found.length < 2) return [...found];
  return found
    .filter((inner) => !found.some((outer) => outer !== inner && nests(t, outer, inner)))
    .map((inner) => found.reduce((kept, outer) => (outer === inner ? kept : clipped(t, outer, kept)), inner));
}

/** "30 fell, and the report says 40 died, according to its own site": what stands before "and the report" is not the site's. */
function clipped(t: Tokens, outer: Attribution, inner: Attribution): Attribution {
  const after = inner.cue > outer.cue && outer.contents.some((x) => inner.cue >= x.from && inner.cue < x.to);
  if (!after || t[outer.source.from - 1]?.pos !== 'CCONJ') return inner;
  const contents = inner.contents
    .map(({ from, to }) => ({ from: Math.max(from, outer.source.from), to }))
    .filter(({ from, to }) => from < to);
  return { ...inner, contents };
}

function nests(t: Tokens, outer: Attribution, inner: Attribution): boolean {
  const held = outer.contents.find((span) => inner.cue >= span.from && inner.cue < span.to);
  if (!held || inner.source.from === outer.source.from || leads(t, outer)) return false;
  if (inQuotes(t, held, inner.cue)) return true;
  // "The club hopes to sell 400 tickets, its chairman said": the chairman vouches for the hope.
  if (held.from < outer.cue && looksAhead(t, inner)) return true;
  if (held.from < outer.cue || inner.contents.some((span) => span.to <= inner.source.from)) return false;
  let first = Math.min(inner.source.from, inner.cue);
  while (t[first - 1]?.pos === 'ADV' || t[first - 1]?.pos === 'ADJ') first--;
  if (t[first - 1]?.lower === 'with') return false;
  // "a siege in which the charity says 40 died": the charity vouches, whoever tells of the siege.
  if (t[first - 1]?.lower === 'which' && t[first - 2]?.pos === 'ADP') return false;
  return t[first - 1]?.pos !== 'CCONJ' && t[first - 1]?.text !== ';' && first > held.from - 1;
}

const looksAhead = (t: Tokens, { cue }: Attribution): boolean =>
  INTENDING.has(t[cue]?.lemma ?? '') || EXPECTING.has(t[cue]?.lemma ?? '');

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
