import { classOfNoun } from '../figures/en/nouns.ts';
import type { Attribution, Tokens, TokenSpan } from './attribution.ts';
import { BODIES, DOCUMENTS, NORMS, TIMES } from './en.ts';
import { nameOf } from './owned.ts';
import { phraseStartingAt } from './phrase.ts';
import { clauseEnd, clauseStart } from './clause.ts';
import { isDocument, speaks } from './speaker.ts';

/** "According to X, ...", "..., according to X", "..., citing X", "as per X": X vouches for the whole clause. */
export function accordingTo(t: Tokens): Attribution[] {
  const found: Attribution[] = [];
  t.forEach((token, i) => {
    const after = sourceAfter(t, i, token.lower);
    if (after === null) return;
    const first = reportedBy(t, after);
    const phrase = phraseStartingAt(t, first) ?? misread(t, first);
    if (phrase && token.lower === 'per' && t[i - 1]?.text === ',' && !isDocument(t, phrase)) return;
    if (!phrase || !(speaks(t, phrase) || isBodyAlone(t, phrase)) || isNorm(t, phrase)) return;
    if (token.lower === 'citing' && isReason(t, phrase)) return;
    const leads = i < 3;
    const contents =
      leads || aside(t, i)
        ? [{ from: phrase.to, to: clauseEnd(t, phrase.to) }]
        : [
            { from: clauseStart(t, i), to: i },
            { from: phrase.to, to: clauseEnd(t, phrase.to) },
          ];
    found.push({ source: nameOf(t, phrase), cue: i, contents });
  });
  return found;
}

/** A rule or measure; "the Drey index" is published by someone. */
const isNorm = (t: Tokens, { from, to }: TokenSpan): boolean =>
  NORMS.has(t[to - 1]?.lower ?? '') && !t.slice(from, to).some((x) => x.pos === 'PROPN');

/** "citing | a lack of parts", "citing | an engine fault": one thing that is no body, document, person or name is why. */
const isReason = (t: Tokens, { from, to }: TokenSpan): boolean =>
  /^an?$/.test(t[from]?.lower ?? '') &&
  !t.slice(from, to).some(({ pos, lower }) => pos === 'PROPN' || BODIES.has(lower) || DOCUMENTS.has(lower)) &&
  !t.slice(from, to).some(({ lemma, text, lower }) => lower === 'source' || classOfNoun(lemma, text) === 'people');

/** "according to statements made yesterday by X": X, not the statements. */
function reportedBy(t: Tokens, first: number): number {
  if (!/^(statements|reports|accounts|figures|comments|remarks)$/.test(t[first]?.lower ?? '')) return first;
  const by = t.findIndex((x, i) => i > first && i < first + 9 && /^(by|from)$/.test(x.lower));
  return by < 0 || t.slice(first, by).some((x) => x.text === ',') ? first : by + 1;
}

/** "according to police": taggers take the word after "to" for a verb. */
const isBodyAlone = (t: Tokens, { from, to }: TokenSpan): boolean =>
  to - from === 1 && (BODIES.has(t[from]?.lower ?? '') || DOCUMENTS.has(t[from]?.lower ?? ''));

/** "according to head of operations Ilse Marten": a bare noun that the tagger takes for a verb. */
function misread(t: Tokens, first: number): TokenSpan | null {
  const { pos, lower = '' } = t[first] ?? {};
  if (pos === 'VERB' && (BODIES.has(lower) || DOCUMENTS.has(lower))) return { from: first, to: first + 1 };
  const rest =
    t[first]?.pos === 'VERB' ? phraseStartingAt(t, t[first + 1]?.lower === 'of' ? first + 2 : first + 1) : null;
  return rest && { from: first, to: rest.to };
}

/** "..., which, according to X, ...": only what follows is X's. */
const aside = (t: Tokens, i: number): boolean =>
  t[i - 1]?.text === ',' && /^(which|who|that|and|but)$/.test(t[i - 2]?.lower ?? '');

function sourceAfter(t: Tokens, i: number, lower: string): number | null {
  if (lower === 'according' && t[i + 1]?.lower === 'to') return i + 2;
  if (lower === 'citing' || lower === 'quoting') return i + 1;
  if (lower === 'per' && t[i - 1]?.lower === 'as') return i + 1;
  if (lower === 'per' && t[i - 1]?.text === ',' && /^(DET|PROPN)$/.test(t[i + 1]?.pos ?? ''))
    return TIMES.has(t[i + 1]?.lower ?? '') ? null : i + 1;
  return null;
}
