import type { Attribution, Tokens } from './attribution.ts';
import { DOCUMENTS, STATEMENTS } from './en.ts';
import { phraseEndingAt, phraseStartingAt } from './phrase.ts';
import { clauseEnd } from './scope.ts';
import { speaks } from './subject.ts';

/** "the ministry's estimate of 40", "in a report, the ...", "in X's latest poll, ...": a noun of saying with its owner. */
export function statements(t: Tokens): Attribution[] {
  const found: Attribution[] = [];
  t.forEach((token, i) => {
    const attribution = ownedAt(t, i, token.lower) ?? leadingAt(t, i, token.lower) ?? countedBy(t, i, token.lower);
    if (attribution) found.push(attribution);
  });
  return found;
}

function ownedAt(t: Tokens, i: number, lower: string): Attribution | null {
  if (lower !== "'s" && lower !== '’s' && lower !== "'" && lower !== '’') return null;
  const noun = [i + 1, i + 2, i + 3].find((k) => t[k]?.pos === 'NOUN');
  if (noun === undefined || !STATEMENTS.has(t[noun]?.lower ?? '')) return null;
  const source = phraseEndingAt(t, i - 1);
  if (!source || !speaks(t, source)) return null;
  return { source, cue: noun, contents: [{ from: noun + 1, to: clauseEnd(t, noun + 1) }] };
}

/** "..., by one estimate", "By the ministry's own count, ...": set off by commas, it covers the sentence. */
function countedBy(t: Tokens, i: number, lower: string): Attribution | null {
  if (lower !== 'by' || (i > 0 && t[i - 1]?.text !== ',')) return null;
  const source = phraseStartingAt(t, i + 1);
  if (!source || !STATEMENTS.has(t[source.to - 1]?.lower ?? '') || !/^[,.]$/.test(t[source.to]?.text ?? '.'))
    return null;
  return {
    source,
    cue: i,
    contents: [
      { from: 0, to: i },
      { from: source.to, to: t.length },
    ],
  };
}

/** "In a report published on Friday, ..." at the head of a sentence. */
function leadingAt(t: Tokens, i: number, lower: string): Attribution | null {
  if (i > 0 || lower !== 'in') return null;
  const source = phraseStartingAt(t, 1);
  if (!source || !t.slice(source.from, source.to).some((x) => DOCUMENTS.has(x.lower) && x.pos === 'NOUN')) return null;
  const comma = t.findIndex((x, k) => k >= source.to && k < source.to + 12 && x.text === ',');
  return comma < 0 ? null : { source, cue: 0, contents: [{ from: comma + 1, to: clauseEnd(t, comma + 1) }] };
}
