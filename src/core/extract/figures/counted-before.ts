import { NOT_IN_PHRASE } from './en/predicates.ts';
import type { NounPhrase, Quantity, Work } from './quantity.ts';

const GROUPS =
  /^(?:crew|team|group|class|squad|staff|party|gang|panel|jury|delegation|workforce|population|membership|audience|crowd|congregation|fleet|herd|flock|convoy)$/;

/**
 * What a number counts that no noun follows, where a noun right before it says so: "a crew of 24", "a fleet of 12", "most of the cuts, |
 * some 2,700, | will come". Null elsewhere.
 */
export function countedBefore(work: Work, quantity: Quantity): NounPhrase | null {
  const [link, next] = [work.tokens[quantity.from - 1], work.tokens[quantity.to + 1]];
  const counts = /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '') && !NOT_IN_PHRASE.has(next?.lower ?? '');
  if (quantity.unit !== null || counts || next?.lower === 'of') return null;
  const at = quantity.from - 2;
  const noun = work.tokens[at];
  const group = link?.lower === 'of' && GROUPS.test(noun?.lower ?? '');
  return group || isAside(work, quantity) ? { first: at, last: at, head: at } : null;
}

/** Between two commas, bounded, after a plural in small letters: ages and years stand there bare. */
function isAside(work: Work, { from, first, to }: Quantity): boolean {
  const noun = work.tokens[from - 2];
  const commas = work.tokens[from - 1]?.text === ',' && work.tokens[to + 1]?.text === ',';
  return commas && from < first && noun?.pos === 'NOUN' && noun.lemma !== noun.lower && /^\p{Ll}/u.test(noun.text);
}
