import { STATES } from '../en/predicates.ts';
import type { Item } from '../item.ts';
import type { Work } from '../quantity.ts';
import { type PredicateFound, verbOf } from './verb.ts';

const REACH = 18;

/** "The editor was killed near his home, along with two of his guards": what befell the one befell those with him. */
export function alongside(work: Work, item: Item): PredicateFound | null {
  const withAt = item.quantity.from - 1;
  if (work.tokens[withAt]?.lower !== 'with') return null;
  if (!/^(?:along|together)$/.test(work.tokens[withAt - 1]?.lower ?? '')) return null;
  for (let at = withAt - 2; at >= Math.max(0, withAt - REACH); at--) {
    const token = work.tokens[at];
    if (!token || /^[;:.]$/.test(token.text)) return null;
    const predicate = STATES.get(token.lower) ?? (token.pos === 'VERB' ? verbOf(token) : undefined);
    if (predicate) return predicate.people ? { predicate, at } : null;
    if (token.pos === 'VERB') return null;
  }
  return null;
}
