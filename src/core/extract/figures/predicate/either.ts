import { STATES } from '../en/predicates.ts';
import type { Work } from '../quantity.ts';
import { type PredicateFound, verbOf } from './verb.ts';

/** "2,000 were killed or injured", "40 dead or missing": a count of two fates together is of neither. */
export function either(work: Work, found: PredicateFound): PredicateFound {
  const { predicate, at } = found;
  const [first, second] =
    work.tokens[at + 1]?.lower === 'or' ? [at, at + 2] : work.tokens[at - 1]?.lower === 'or' ? [at - 2, at] : [at, at];
  const other = predicateAt(work, first === at ? second : first);
  if (!predicate.people || !other?.people || other.people === predicate.people) return found;
  const [one, two] = first === at ? [predicate, other] : [other, predicate];
  return { predicate: { measure: `${one.measure} or ${two.measure}`, people: 'people_other', things: null }, at };
}

function predicateAt(work: Work, at: number) {
  const token = work.tokens[at];
  return token && (STATES.get(token.lower) ?? verbOf(token));
}
