import { startsWithLetter } from '../../language/letters.ts';
import { DOCUMENTS, DOUBTFUL, INNER, INVERTED, POSSESSIVE, RELATIVE, TIMES, WEEKDAYS } from './en.ts';
import type { Tokens, TokenSpan } from './attribution.ts';
import { endsName, namesCompany, opensTrade } from './in-name.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X', 'SYM']);
const JOINT = new Set(['-', '–', '&', '/', "'s", '’s', "'", '’', '.']);
const OWNERS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
/** A longer phrase is a misread clause. */
const LONGEST = 26;

const nominal = (t: Tokens, i: number): boolean =>
  NOMINAL.has(t[i]?.pos ?? '') ||
  isJoint(t, i) ||
  // "Swiss Re" is no verb.
  (t[i]?.text === 'Re' && t[i - 1]?.pos === 'PROPN') ||
  t[i]?.lower === 'analyses' ||
  endsName(t, i) ||
  (t[i]?.lower === 'think' && /^tanks?$/.test(t[i + 1]?.lower ?? ''));

const isJoint = (t: Tokens, i: number): boolean => {
  const token = t[i];
  if (!token || !JOINT.has(token.text)) return false;
  return (
    token.text !== '.' || (t[i - 1]?.end === token.start && (t[i - 1]?.text.length ?? 9) <= 4 && t[i + 1] !== undefined)
  );
};

/** The noun phrase that ends at token `last`, read backwards; null when none ends there. */
export function phraseEndingAt(t: Tokens, last: number): TokenSpan | null {
  let from = last;
  for (let i = last; i >= 0 && last - i < LONGEST; i--) {
    const step = leftStep(t, i, last);
    if (step === 'stop') break;
    from = i;
    if (step === 'first') break;
  }
  const span = { from, to: last + 1 };
  return startsAt(t, last) ? trimmed(t, span) : null;
}

const startsAt = (t: Tokens, i: number): boolean => nominal(t, i) || t[i]?.pos === 'DET' || t[i]?.pos === 'PRON';

/** Whether token `i` still belongs to the phrase, and whether it must be its first. */
function leftStep(t: Tokens, i: number, last: number): 'in' | 'first' | 'stop' {
  const token = t[i];
  if (!token) return 'stop';
  if (OWNERS.has(token.lower)) return INNER.has(t[i - 1]?.lower ?? '') || joinsOwned(t, i - 1) ? 'in' : 'first';
  if (token.pos === 'PRON') return i === last ? 'first' : 'stop';
  if (nominal(t, i) || namesCompany(t, i)) return 'in';
  if (token.pos === 'DET') return followsInner(t, i) ? 'in' : 'first';
  if (INNER.has(token.lower))
    return (nominal(t, i - 1) && !WEEKDAYS.has(t[i - 1]?.lower ?? '')) || reducedClause(t, i - 1) ? 'in' : 'stop';
  if (token.pos === 'CCONJ') return joinsNouns(t, i) ? 'in' : 'stop';
  if (token.pos === 'ADV' && reducedClause(t, i + 1)) return 'in';
  return reducedClause(t, i) ? 'in' : 'stop';
}

/** "Lund and | his team". */
const joinsOwned = (t: Tokens, i: number): boolean =>
  t[i]?.pos === 'CCONJ' && t[i - 1]?.pos === 'PROPN' && joinsNouns(t, i);

const followsInner = (t: Tokens, i: number): boolean =>
  INNER.has(t[i - 1]?.lower ?? '') || t[i - 1]?.pos === 'DET' || (t[i - 1]?.pos === 'CCONJ' && joinsNouns(t, i - 1));

/** "figures released by the ministry", "Washington-based": a participle that belongs to the noun before it or the hyphen. */
function reducedClause(t: Tokens, i: number): boolean {
  const token = t[i];
  if (token?.pos !== 'VERB') return false;
  if (t[i - 1]?.text === '-' || opensTrade(t, i)) return true;
  if (!/(ed|en|wn|ing)$/.test(token.lower)) return false;
  const modifies =
    /^(DET|ADJ|ADV)$/.test(t[i - 1]?.pos ?? '') || (INNER.has(t[i - 1]?.lower ?? '') && token.lower.endsWith('ing'));
  if (NOMINAL.has(t[i + 1]?.pos ?? '') && modifies) return true;
  if (!INNER.has(t[i + 1]?.lower ?? '') || !NOMINAL.has(t[i - 1]?.pos ?? '')) return false;
  return (
    !/^(in|on|at)$/.test(t[i + 1]?.lower ?? '') || token.lower === 'briefed' || DOCUMENTS.has(t[i - 1]?.lower ?? '')
  );
}

/** An "and" joins two nouns of one phrase unless a clause with its own verb ends before it. */
function joinsNouns(t: Tokens, i: number): boolean {
  if (!nominal(t, i - 1)) return false;
  for (let k = i - 1; k >= 0 && i - k < LONGEST; k--) {
    const { pos, text } = t[k] ?? {};
    if (pos === 'VERB' || pos === 'AUX') return reducedClause(t, k);
    if (text === ',' || text === ';' || text === '”' || text === '"') return true;
  }
  return true;
}

/** Drops what only leads to the phrase: "In Kyiv officials" -> "officials", "and the mayor" -> "the mayor". */
function trimmed(t: Tokens, span: TokenSpan): TokenSpan | null {
  let { from, to } = span;
  while (to > from && ['-', '.', ',', '–'].includes(t[to - 1]?.text ?? '') && t[to - 2]?.pos !== 'PROPN') to--;
  while (to > from + 1 && trailing(t, to - 1)) to--;
  // "Lund's said": a shop of that name
  const shop = t[to - 2]?.pos === 'PROPN' && INVERTED.has(t[to]?.lemma ?? '');
  if (POSSESSIVE.has(t[to - 1]?.lower ?? '') && !shop) to--;
  while (
    from < to &&
    (t[from]?.pos === 'CCONJ' || POSSESSIVE.has(t[from]?.lower ?? '') || !isWord(t[from]?.text ?? ''))
  )
    from++;
  if (TIMES.has(t[from + 1]?.lower ?? '') && /^(last|this|next)$/.test(t[from]?.lower ?? '')) from += 2;
  if (t[from]?.pos === 'ADP') from = afterPlace(t, from, to);
  return from < to ? { from, to } : null;
}

const isWord = (text: string): boolean => startsWithLetter(text) || /[\p{L}\d]/u.test(text);

/** "the office | on June 18": when it was said is no part of the name. */
function trailing(t: Tokens, i: number): boolean {
  const { lower = '', pos } = t[i] ?? {};
  if (TIMES.has(lower) || lower === 'on' || (lower === 'in' && TIMES.has(t[i + 1]?.lower ?? ''))) return true;
  return pos === 'NUM' && TIMES.has(t[i - 1]?.lower ?? '');
}

function afterPlace(t: Tokens, from: number, to: number): number {
  for (let i = to - 1; i > from + 1; i--) if (t[i]?.pos === 'DET') return i;
  let i = from + 1;
  while (i < to - 1 && t[i]?.pos === 'PROPN') i++;
  return t[i]?.pos === 'NOUN' ? i : from + 1;
}

/** The noun phrase that begins at token `first`, read forwards up to a comma, verb or quotation mark; null when none begins there. */
export function phraseStartingAt(t: Tokens, first: number): TokenSpan | null {
  if ((!startsAt(t, first) || isJoint(t, first)) && !OWNERS.has(t[first]?.lower ?? '')) return null;
  let to = first + 1;
  if (t[first]?.pos === 'PRON' && !OWNERS.has(t[first]?.lower ?? '')) return { from: first, to };
  while (to < t.length && to - first < LONGEST && rightStep(t, to)) to++;
  while (
    to > first + 1 &&
    !NOMINAL.has(t[to - 1]?.pos ?? '') &&
    !DOCUMENTS.has(t[to - 1]?.lower ?? '') &&
    !(t[to - 1]?.text === '.' && t[to - 2]?.pos === 'PROPN' && to < t.length)
  )
    to--;
  while (to > first + 1 && TIMES.has(t[to - 1]?.lower ?? '')) to--;
  return { from: first, to };
}

function rightStep(t: Tokens, i: number): boolean {
  const token = t[i];
  if (!token) return false;
  if (RELATIVE.has(token.lower) || tells(t, i)) return false;
  if (token.pos === 'VERB' && DOCUMENTS.has(token.lower)) return true;
  if (nominal(t, i) || token.pos === 'DET') return true;
  if (INNER.has(token.lower)) return !TIMES.has(t[i + 1]?.lower ?? '');
  if (OWNERS.has(token.lower)) return true;
  if (token.pos === 'CCONJ') return NOMINAL.has(t[i + 1]?.pos ?? '') || t[i + 1]?.pos === 'DET';
  return reducedClause(t, i);
}

/** "the coast guard | show 41": a verb that taggers take for a noun, with its object. */
const tells = (t: Tokens, i: number): boolean =>
  DOUBTFUL.has(t[i]?.lemma ?? '') && /^(DET|NUM|PRON|SCONJ)$/.test(t[i + 1]?.pos ?? '') && t[i - 1]?.pos !== 'DET';
