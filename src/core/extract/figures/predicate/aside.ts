import { ASIDES } from '../en/links.ts';
import type { Work } from '../quantity.ts';

export const REACH_AFTER = 9;

/** Steps over an aside: "six sailors, including a cook, | have died", "one sailor, a cook, | died", "1,300 (mostly women) | were trapped". */
export function asideEnd(work: Work, from: number): number {
  const [open, next] = [work.tokens[from], work.tokens[from + 1]];
  const opens = ASIDES.has(next?.lower ?? '') || /^an?$/.test(next?.lower ?? '') || isPartOfThem(work, from + 1);
  if (open?.text !== '(' && !(open?.text === ',' && opens)) return from;
  for (let at = from + 2; at <= from + 2 * REACH_AFTER; at++) {
    const token = work.tokens[at];
    if (!token || /^[;:.]$/.test(token.text)) return from;
    if (token.text === (open.text === '(' ? ')' : ',') && /^(?:AUX|VERB|ADV)$/.test(work.tokens[at + 1]?.pos ?? ''))
      return at;
  }
  return from;
}

/** Steps over a further subject without a number: "two policemen | and a guide | were killed". */
export function conjunctEnd(work: Work, from: number): number {
  let at = work.tokens[from]?.text === ',' ? from + 1 : from;
  if (work.tokens[at]?.pos !== 'CCONJ') return from;
  for (at++; at < from + REACH_AFTER && /^(?:DET|ADJ|NOUN|PROPN)$/.test(work.tokens[at]?.pos ?? ''); at++);
  return work.tokens[at]?.pos === 'AUX' && at > from + 1 ? at - 1 : from;
}

/** "three generals out of 20": what happened is said of the first number. */
export const isOutOf = (work: Work, at: number) =>
  work.tokens[at]?.lower === 'out' && work.tokens[at + 1]?.lower === 'of';

/** "seven people, | two of them children, | were killed". */
const isPartOfThem = (work: Work, at: number): boolean =>
  work.tokens[at]?.pos === 'NUM' &&
  work.tokens[at + 1]?.lower === 'of' &&
  /^(?:them|whom)$/.test(work.tokens[at + 2]?.lower ?? '');
