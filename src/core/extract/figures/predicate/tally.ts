import { THOSE_WHO, TOLL_NOUNS, TOLL_STATES } from '../en/links.ts';
import { inCommon } from './in-common.ts';
import { type Predicate, STATES, VERBS } from '../en/predicates.ts';
import { classOfNoun } from '../en/nouns.ts';
import type { Item } from '../item.ts';
import type { Work } from '../quantity.ts';
import { phraseAt } from './phrase.ts';
import { type PredicateFound, verbOf } from './verb.ts';

/** "raised to 36 the number of people killed", "took to 12 the death toll". */
function tallyAfter(work: Work, item: Item): PredicateFound | null {
  const next = work.tokens.slice(item.end + 1, item.end + 8);
  if (
    item.phrase ||
    !/^(?:the|its)$/.test(next[0]?.lower ?? '') ||
    !next.slice(1, 3).some((token) => TOLL_NOUNS.has(token.lower))
  )
    return null;
  const at = next.findIndex((token) => TOLL_STATES.has(token.lower));
  const said = next[at];
  const predicate = said && (STATES.get(said.lower) ?? verbOf(said));
  return predicate ? { predicate, at: item.end + 1 + at } : null;
}

/** "the number of stranded | wagons": what a thing is said to be is not said of people. */
function saysOfThings(work: Work, at: number): boolean {
  const next = work.tokens[at + 1];
  if (THOSE_WHO.has(work.tokens[at]?.lower ?? '')) return false;
  return (
    next?.pos === 'NOUN' &&
    next.lemma !== next.lower &&
    !/^(?:people|soldiers)$/.test(classOfNoun(next.lemma, next.text))
  );
}

const REACH_TALLY = 18;
const ENDS = new Set([';', ':', '.']);
/** "corrected the number of the missing to 31 | after four men came home": what another clause counts. */
const CLAUSES = new Set(['after', 'because', 'when', 'while', 'although', 'before']);

/** "the number of | destroyed | houses at 48", "of houses | destroyed | rose to 48": what is said of the plural before the number. */
function ofThings(work: Work, { phrase, quantity }: Item): PredicateFound | null {
  if (!phrase || phrase.last > quantity.from) return null;
  for (const at of [phrase.first - 1, phrase.last + 1]) {
    const said = work.tokens[at];
    const predicate = said && verbOf(said);
    if (predicate?.things) return { predicate, at };
  }
  return null;
}

/** "the death toll rose to 20", "the number of wounded stands at 300", "the number of destroyed houses to 48". */
export function tally(work: Work, item: Item): PredicateFound | null {
  if (item.quantity.unit !== null) return null;
  if (item.phrase && item.noun !== 'people' && item.noun !== 'soldiers') return ofThings(work, item);
  const reversed = tallyAfter(work, item);
  if (reversed) return reversed;
  let state: PredicateFound | null = null;
  for (let at = item.quantity.from - 1; at >= Math.max(0, item.quantity.from - REACH_TALLY); at--) {
    const token = work.tokens[at];
    if (!token || ENDS.has(token.text) || (item.phrase && CLAUSES.has(token.lower))) return null;
    const predicate = STATES.get(token.lower) ?? (TOLL_STATES.has(token.lower) ? verbOf(token) : undefined);
    if (predicate && TOLL_STATES.has(token.lower) && (predicate.things !== null || !saysOfThings(work, at)))
      state = { predicate, at };
    state ??= phraseAt(work, at);
    if (token.lower === 'toll') return state ?? { predicate: VERBS.get('kill') as Predicate, at };
    if (TOLL_NOUNS.has(token.lower) && state) return state;
    // "The toll reached 13, and the number | of cases rose to 510": what is counted is said here.
    if (token.lower === 'number' && work.tokens[at + 1]?.lower === 'of')
      return inCommon(work, at + 2, item.quantity.from);
  }
  return null;
}
