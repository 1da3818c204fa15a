import type { TaggedToken } from '../../../language/tag.ts';
import { BEFORE_AMOUNT, DONE_WITH } from '../en/amounts.ts';
import type { Item } from '../item.ts';
import { isPassive } from '../predicate/governing.ts';
import type { Work } from '../quantity.ts';

const COLLECTIVE = new Set(['mass', 'area', 'volume']);
const REACH = 5;

/** What was done with an amount, as readers see it, and the token of the verb. */
export interface Done {
  measure: string;
  at: number;
}

/**
 * What was done with a weight, an area or a volume that comes together bit by bit: "leaked 300 tonnes of oil", "120 tonnes had leaked".
 * Null for rates, sizes, amounts of other kinds and what is done day by day ("bring 900 litres").
 */
export function doneWith(work: Work, { quantity, end }: Item): Done | null {
  if (!COLLECTIVE.has(quantity.unitKind ?? '') || quantity.attributive || quantity.per !== null) return null;
  return before(work, quantity.from) ?? after(work, end);
}

/** The verb whose object the amount is, over words of bound and manner. */
function before(work: Work, from: number): Done | null {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const done = doneAt(work, at);
    if (done) return isPassive(work, at) ? null : done;
    if (!BEFORE_AMOUNT.has(work.tokens[at]?.lower ?? '') && work.tokens[at]?.pos !== 'ADV') return null;
  }
  return null;
}

/** The verb whose subject the amount is, over auxiliaries. */
function after(work: Work, end: number): Done | null {
  for (let at = end + 1; at <= end + REACH; at++) {
    const done = doneAt(work, at);
    if (done) return done;
    if (!/^(?:AUX|ADV)$/.test(work.tokens[at]?.pos ?? '') && !/^(?:ha[ds]|have)$/.test(work.tokens[at]?.lower ?? ''))
      return null;
  }
  return null;
}

function doneAt(work: Work, at: number): Done | null {
  const token = work.tokens[at];
  if (!token || (token.pos !== 'VERB' && !token.lower.endsWith('ed')) || isPresent(token)) return null;
  const measure = DONE_WITH.get(token.lemma);
  return measure === undefined ? null : { measure, at };
}

const isPresent = ({ lower, lemma }: TaggedToken): boolean => lower === lemma || lower === `${lemma}s`;
