import type { Item } from './item.ts';
import type { Work } from './quantity.ts';

const THOUGHT = /^(?:believed|thought|feared|presumed|assumed|said|reported|reportedly|declared)$/;
/** Words between "are" and "alive". */
const REACH = 3;

/** "Nine sailors thought to have drowned are alive": those counted are not dead after all. */
export function isAlive({ tokens }: Work, { predicate, quantity }: Item): boolean {
  if (predicate?.measure !== 'killed') return false;
  const alive = tokens.findIndex(({ lower }, at) => at > quantity.to && lower === 'alive');
  if (alive < 0 || !tokens.slice(Math.max(quantity.to, alive - REACH), alive).some(({ lemma }) => lemma === 'be'))
    return false;
  return tokens.slice(quantity.to, alive).some(({ lower }) => THOUGHT.test(lower));
}
