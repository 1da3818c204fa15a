import type { Tokens, TokenSpan } from './attribution.ts';
import { clauseEnd, clauseStart, stillReported, turnsAt } from './clause.ts';
import { AFTER, LEADS, SAYING, SPEAKERS_OWN, WEEKDAYS } from './en.ts';

const OPEN = /^[“"‘«]$/;
const CLOSE = /^[”"’»]$/;
/**
 * The first token after `from` that is no adverb, day, place of saying or listener ("on Friday", "in an interview with X", "reporters").
 */
export function afterAdjuncts(t: Tokens, from: number, listener: boolean): number {
  let i = from;
  if (listener && t[i]?.pos === 'PRON') i++;
  else if (listener) while (i < t.length && i - from < 12 && !stopsListener(t, i)) i++;
  for (let guard = 0; guard < 6; guard++) {
    const next = afterAdjunct(t, i);
    if (next === i) break;
    i = next;
  }
  return i;
}

const stopsListener = (t: Tokens, i: number): boolean =>
  t[i]?.text === ',' ||
  t[i]?.pos === 'SCONJ' ||
  t[i]?.lower === 'that' ||
  t[i]?.text === '.' ||
  OPEN.test(t[i]?.text ?? '') ||
  t[i]?.text === ':';

function afterAdjunct(t: Tokens, i: number): number {
  const { lower = '', pos } = t[i] ?? {};
  if (lower === 'by' && t[i + 1]?.lower === 'now') return i + 2;
  if (WEEKDAYS.has(lower))
    return (
      i + (/^last|later|earlier$/.test(lower) && /^(week|month|year|night|day)$/.test(t[i + 1]?.lower ?? '') ? 2 : 1)
    );
  if (/^(on|late|early|by)$/.test(lower) && WEEKDAYS.has(t[i + 1]?.lower ?? '')) return i + 2;
  if (/^(morning|afternoon|evening|night|week)$/.test(lower)) return i + 1;
  if (lower === 'this' && /^(week|month|year|morning|afternoon)$/.test(t[i + 1]?.lower ?? '')) return i + 2;
  if (/^(in|during|at|on|via|after|to|of|by|through|from|about)$/.test(lower)) return afterPhrase(t, i + 1);
  return pos === 'ADV' && t[i + 1]?.pos !== 'NUM' && !LEADS.has(lower) ? i + 1 : i;
}

/** After a short phrase that ends at a comma, full stop, quotation mark or "that"; `i` - 1 when it does not end so. */
function afterPhrase(t: Tokens, i: number): number {
  for (let k = i; k < t.length && k - i < 14; k++) {
    const { text = '', lower = '', pos } = t[k] ?? {};
    if (text === ',' || text === '.' || text === ':' || OPEN.test(text) || CLOSE.test(text) || lower === 'that')
      return k;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || pos === 'NUM') return i - 1;
  }
  return i - 1;
}

/** Whether a clause that someone can be quoted for stands before token `i`: it ends in a comma, dash or quotation mark there. */
export function clauseBefore(t: Tokens, i: number): boolean {
  const { text = '' } = t[i - 1] ?? {};
  return i > 2 && (/^[,”"’—–?!…]$/.test(text) || (text === '-' && t[i - 2]?.text === '-'));
}

/** Whether the straight quotation mark at token `i` opens: an even number stands before it. */
function opensSpeech(t: Tokens, i: number): boolean {
  return t.slice(0, i).filter((x) => x.text === '"').length % 2 === 0;
}

/** Whether the sentence is over at token `i`, or a comma or closing mark shows that what was said stands before. */
export function saysBefore(t: Tokens, i: number): boolean {
  const { text } = t[i] ?? {};
  if (text === '"') return !opensSpeech(t, i);
  return text === undefined || /^[.,;”!?)—–]$/.test(text);
}

/** The scope of what was said, for the word of saying at `cue` whose phrase reaches from `from` to `to` (exclusive). */
export function scopes(t: Tokens, from: number, to: number): TokenSpan[] {
  const backward = clauseBefore(t, from) && (saysBefore(t, to) ? mainClauseBefore(t, from) : asideAfter(t, from, to));
  if (!backward) return [{ from: to, to: clauseEnd(t, to) }];
  const ends = to >= t.length - 1 || t[to]?.text === '.';
  const before = { from: ends ? 0 : clauseStart(t, from), to: from };
  const rest = continues(t, to) ? [{ from: to, to: clauseEnd(t, to + 1) }] : [];
  return [before, ...rest];
}

/** "At least 40 people ...", "About 12 ...", "Up to 300 ...": a number, not an adjunct, opens the clause. */
function counts(t: Tokens, first: number): boolean {
  if (!/^(at|about|around|over|under|up|as|between|some|nearly|above|below)$/.test(t[first]?.lower ?? '')) return false;
  const next = t.slice(first + 1, first + 4);
  const number = next.findIndex(
    (x) => x.pos === 'NUM' || /^(least|most|many|much|dozens|hundreds|thousands|half)$/.test(x.lower),
  );
  return number >= 0 && !next.slice(0, number).some((x) => x.pos === 'DET');
}

/** "In the north 40 people died, it said": where something was stands before the clause, with a comma or without. */
const LOCATES = /^(in|at|by|on|across|near|among|throughout|outside)$/;

/** What stands before token `from` can be said by itself: no mere "during his years in office" or "when the vote was lost". */
function mainClauseBefore(t: Tokens, from: number): boolean {
  if (!/^[,-]$/.test(t[from - 1]?.text ?? '')) return true;
  const first = t[0]?.pos === 'CCONJ' || t[0]?.pos === 'ADV' ? 1 : 0;
  const leads =
    !counts(t, first) &&
    !LOCATES.test(t[first]?.lower ?? '') &&
    (t[first]?.pos === 'SCONJ' || t[first]?.pos === 'ADP' || LEADS.has(t[first]?.lower ?? ''));
  const last = leads ? t.findIndex((x, i) => i < from - 1 && x.text === ',') : first;
  return last >= 0 && t.slice(last, from).some((x, i) => isVerb(x, t[last + i + 1]));
}

/** A verb; taggers take that of "costs the town 4m" for a noun, that of "four men drowned, ..." for an adjective. */
const isVerb = (x: Tokens[number], next: Tokens[number] | undefined): boolean =>
  x.pos === 'VERB' ||
  x.pos === 'AUX' ||
  (x.pos === 'NOUN' && x.lower.endsWith('s') && next?.pos === 'DET') ||
  (x.pos === 'ADJ' && x.lower.endsWith('ed') && next?.text === ',');

/** "...,” X said after the vote", "..., X said as he left": when and where it was said comes after. */
function asideAfter(t: Tokens, from: number, to: number): boolean {
  const quoted = /^[”"’?!]$/.test(t[from - 1]?.text ?? '');
  const { pos, lower = '', text = '' } = t[to] ?? {};
  if (OPEN.test(text) || text === '"' || text === ':' || lower === 'that') return false;
  return (
    (quoted || mainClauseBefore(t, from)) &&
    (pos === 'ADP' || (pos === 'SCONJ' && AFTER.has(lower)) || AFTER.has(lower))
  );
}

/** Whether speech opens within the next tokens. */
export const opensAfter = (t: Tokens, from: number): boolean => t.slice(from, from + 3).some((x) => OPEN.test(x.text));

/** What was said goes on after "..., X said, ...". */
function continues(t: Tokens, to: number): boolean {
  if (opensAfter(t, to)) return true;
  if (t[to]?.text !== ',' || (turnsAt(t, to + 1) && !stillReported(t, 0, to))) return false;
  const { pos, lower = '', lemma = '' } = t[to + 1] ?? {};
  return pos !== 'VERB' || (lower.endsWith('ing') && !SPEAKERS_OWN.has(lemma) && !SAYING.has(lemma));
}
