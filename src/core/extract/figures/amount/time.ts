import { MONTHS, TIME_LEADS } from '../en/amounts.ts';
import { classOfNoun } from '../en/nouns.ts';
import type { Work } from '../quantity.ts';

const LONGEST = 5;

/** A year in digits. */
export const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/**
 * Where the words of time that end at token `last` begin: "fell | in March | to 2.6%", "grew | last year | by 3%", "slowed | in the
 * third quarter | to 1%". Null where none end there.
 */
export function timeBefore(work: Work, last: number): number | null {
  if (!endsTime(work, last)) return null;
  for (let at = last - 1; at >= Math.max(0, last - LONGEST); at--) {
    const { lower, pos } = work.tokens[at] ?? { lower: '', pos: 'X' };
    if (TIME_LEADS.has(lower)) return at;
    if (/^(?:this|last|next)$/.test(lower)) return TIME_LEADS.has(work.tokens[at - 1]?.lower ?? '') ? at - 1 : at;
    if (!/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(pos) && lower !== 'past' && lower !== 'to') return null;
  }
  return null;
}

function endsTime(work: Work, at: number): boolean {
  const token = work.tokens[at];
  if (!token) return false;
  return isYear(token.text) || MONTHS.has(token.lower) || classOfNoun(token.lemma, token.text) === 'time';
}
