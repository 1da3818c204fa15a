import type { Work } from '../quantity.ts';
import type { PredicateFound } from './verb.ts';

const REACH = 4;
const INTENT = /^(?:threaten|vow|plan|plot|want|try|attempt|aim|intend|swear|conspire|hope|promise|threat|conspiracy)$/;

/** Whether a death or an injury is only meant: "threatened to kill ten judges", "a plot to murder two ministers". */
export function isIntended(work: Work, { predicate, at }: PredicateFound): boolean {
  if (predicate.people !== 'people_killed' && predicate.people !== 'people_injured') return false;
  if (work.tokens[at - 1]?.lower !== 'to') return false;
  return work.tokens.slice(Math.max(0, at - 1 - REACH), at - 1).some((token) => INTENT.test(token.lemma));
}
