import type { Bound } from '../../model.ts';
import { isChangeVerb } from './change.ts';
import { EXPECTED_VALUE } from './en/amounts.ts';
import type { Quantity, Work } from './quantity.ts';

const LONGEST = 5;

/** Reads the words that bound a quantity: before it ("at least", "nearly"), or after it ("or more", "plus"); what stands after wins. */
export function withBound(work: Work, quantity: Quantity): Quantity {
  const after = boundAfter(work, quantity);
  const before = boundBefore(work, quantity);
  if (!after && !before && quantity.form !== 'vague') return quantity;
  const from = before?.from ?? quantity.from;
  const bound = after?.bound ?? before?.bound ?? (quantity.form === 'vague' ? 'about' : 'exact');
  return { ...quantity, from, to: after?.to ?? quantity.to, bound };
}

function boundBefore(work: Work, quantity: Quantity): { bound: Bound; from: number } | null {
  const end = quantity.from - 1;
  const over = beforeFillers(work, quantity.from);
  return longest(work, quantity, end) ?? (over < end ? longest(work, quantity, over) : null);
}

function longest(work: Work, quantity: Quantity, end: number): { bound: Bound; from: number } | null {
  const { before, endings } = work.language.bounds;
  if (!endings.has(work.words[end]?.lower ?? '')) return null;
  let [found, words]: [{ bound: Bound; from: number } | null, string] = [null, ''];
  for (let from = end; from >= 0 && end - from < LONGEST; from--) {
    const word = work.words[from]?.lower ?? '';
    words = from === end ? word : `${word} ${words}`;
    const bound = before.get(words);
    // "estimated at 80 million": the figure as shown is the number alone.
    if (bound && words === 'hasta' && isLevel(work, from)) found = { bound: 'exact', from: quantity.from };
    else if (bound && !isSpan(work, quantity, from) && !isDifference(work, from, end) && !isNorm(work, quantity, from))
      found = { bound, from: words.startsWith('estimated at') ? quantity.from : from };
  }
  return found;
}

/** "subió un 2 %, | hasta 1.200": after a rise or a fall the word leads to where it ended. */
const isLevel = (work: Work, from: number): boolean =>
  work.tokens.slice(Math.max(0, from - LONGEST * 2), from).some((token) => isChangeVerb(token));

/** "£15bn | more than the £137bn expected": so much more than a number that is exact. */
function isDifference(work: Work, from: number, end: number): boolean {
  const [word, last] = [work.words[from]?.lower ?? '', work.words[end]?.lower];
  if (!/^(?:more|less|fewer|higher|lower)$/.test(word) || (last !== 'the' && work.words[end + 1]?.lower !== 'the'))
    return false;
  const before = work.tokens[from - 1];
  return before?.pos === 'NUM' || /^(?:%|percent|m|bn|tn)$/.test(before?.lower ?? '');
}

/**
 * "well below the 95% | that doctors advise", "under the 3% limit of", "above the 235,000 forecast": with an article and what it is, the
 * number is a known one.
 */
function isNorm(work: Work, quantity: Quantity, from: number): boolean {
  if (work.words[quantity.from - 1]?.lower !== 'the') return false;
  if (EXPECTED_VALUE.has(work.words[quantity.to + 1]?.lower ?? '')) return true;
  if (quantity.unitKind !== 'share') return false;
  if (
    !/^(?:well|far|just)?$/.test(work.words[from]?.lower ?? '') &&
    !/^(?:below|above|under|over)$/.test(work.words[from]?.lower ?? '')
  )
    return false;
  return /^(?:that|which|recommended|needed|required|target|threshold|limit|goal|level|mark)$/.test(
    work.words[quantity.to + 1]?.lower ?? '',
  );
}

const LASTING = /^(?:last|take|spend|wait|need|require|run|serve|stretch|be|live|work|stay)$/;

/** "a budget of 3m over 10 years", "testified over three days": "over" says how long, unless it follows a verb of lasting or "for". */
function isSpan(work: Work, quantity: Quantity, from: number): boolean {
  if (quantity.unitKind !== 'time' || work.words[from]?.lower !== 'over') return false;
  const before = work.tokens[from - 1];
  if (before?.pos === 'VERB') return !LASTING.test(before.lemma);
  return from > 0 && !/^(?:AUX|ADP|ADV|DET|SCONJ)$/.test(before?.pos ?? '');
}

/** Steps back over "a staggering", "another", "only": words that weigh a number but do not bound it. */
function beforeFillers(work: Work, from: number): number {
  let at = from - 1;
  while (at >= 0 && from - at <= 3 && work.language.bounds.fillers.has(work.words[at]?.lower ?? '')) at--;
  return at;
}

function boundAfter(work: Work, quantity: Quantity): { bound: Bound; to: number } | null {
  if (!work.language.bounds.openings.has(work.words[quantity.to + 1]?.lower ?? '')) return null;
  for (const length of [2, 1]) {
    const bound = work.language.bounds.after.get(phrase(work, quantity.to + 1, quantity.to + length));
    if (bound && !isSum(work, quantity.to + length)) return { bound, to: quantity.to + length };
  }
  return null;
}

/** "£31m plus | £4m in bonuses", "20 plus | two reserves": more is added, and said. */
function isSum(work: Work, last: number): boolean {
  if (!/^(?:plus|and more)$/.test(phrase(work, last, last))) return false;
  return [work.tokens[last + 1], work.tokens[last + 2]].some(
    (token) => token?.pos === 'NUM' || /^(?:\p{Sc}|an?)$/u.test(token?.lower ?? ''),
  );
}

function phrase(work: Work, from: number, to: number): string {
  let text = '';
  for (let at = from; at <= to; at++) text += `${at > from ? ' ' : ''}${work.words[at]?.lower ?? ''}`;
  return text;
}
