import type { Attribution, Tokens, TokenSpan } from './attribution.ts';
import { OWNING } from './cues.ts';
import { DOCUMENTS, STATEMENTS } from './en.ts';
import { phraseEndingAt, phraseStartingAt } from './phrase.ts';
import { clauseEnd } from './clause.ts';
import { speaks } from './speaker.ts';
import { isVerbOfSaying } from './verb.ts';

/** "the ministry's estimate of 40", "in a report, the ...", "in X's latest poll, ...": a noun of saying with its owner. */
export function statements(t: Tokens): Attribution[] {
  const found: Attribution[] = [];
  t.forEach(({ lower }, i) => {
    if (i > 0 && !OWNING.has(lower)) return;
    const attribution =
      ownedAt(t, i, lower) ?? leadingAt(t, i, lower) ?? countedBy(t, i, lower) ?? statementThat(t, i, lower);
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

/** "an Observer report that 40 ...", "a claim by the union that 40 ...": a named statement with its clause. */
function statementThat(t: Tokens, i: number, lower: string): Attribution | null {
  if (lower !== 'that' || /^(VERB|AUX)$/.test(t[i + 1]?.pos ?? '')) return null;
  const noun = t.findLastIndex((x, k) => k < i && k > i - 7 && STATEMENTS.has(x.lower) && x.pos === 'NOUN');
  if (
    noun < 0 ||
    isVerbOfSaying(t, noun) ||
    t.slice(noun, i).some((x) => x.pos === 'VERB' || x.pos === 'AUX' || x.text === ',')
  )
    return null;
  const source = t[noun + 1]?.lower === 'by' ? phraseStartingAt(t, noun + 2) : fromArticle(t, phraseEndingAt(t, noun));
  if (!source || !t.slice(source.from, source.to).some((x) => x.pos === 'PROPN' || t[noun + 1]?.lower === 'by'))
    return null;
  return { source, cue: noun, contents: [{ from: i + 1, to: clauseEnd(t, i + 1) }] };
}

/** "Critics point to | a Herald report": what leads to the article is no part of the statement's name. */
function fromArticle(t: Tokens, span: TokenSpan | null): TokenSpan | null {
  if (!span) return null;
  const article = t.findLastIndex(
    (x, i) => i > span.from && i < span.to && x.pos === 'DET' && t[i - 1]?.lower !== 'of',
  );
  return article < 0 ? span : { from: article, to: span.to };
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
  if (
    !source ||
    !t.slice(source.from, source.to).some((x) => DOCUMENTS.has(x.lower) && x.pos === 'NOUN' && x.lower !== 'news')
  )
    return null;
  const comma = t.findIndex((x, k) => k >= source.to && k < source.to + 12 && x.text === ',');
  return comma < 0 ? null : { source, cue: 0, contents: [{ from: comma + 1, to: clauseEnd(t, comma + 1) }] };
}
