import { PART_OF } from '../en/links.ts';
import { STATES } from '../en/predicates.ts';
import type { Item } from '../item.ts';
import type { Work } from '../quantity.ts';
import type { PredicateFound } from './verb.ts';

/**
 * What befell the whole befell its part: "41 of the dead were children", "Of the wounded, six are in a grave state", "Among the dead
 * were two nurses", "The dead include two nurses".
 */
export const part = (work: Work, item: Item): PredicateFound | null =>
  ofThem(work, item) ?? wholeBefore(work, item) ?? amongThem(work, item) ?? includedIn(work, item);

/** "41 of the dead | were children", "including 41 of the dead": of one, or by what else they did, nothing is counted. */
function ofThem(work: Work, { quantity }: Item): PredicateFound | null {
  const of = quantity.to + 1;
  if (quantity.value === 1 || work.tokens[of]?.lower !== 'of' || !isThe(work, of + 1)) return null;
  const next = work.tokens[of + 3];
  return !next || next.lemma === 'be' || next.pos === 'PUNCT' ? stateAt(work, of + 2) : null;
}

/** "Of the dead, | 41 were children": at the head of its clause. */
function wholeBefore(work: Work, { quantity }: Item): PredicateFound | null {
  const comma = quantity.from - 1;
  if (work.tokens[comma]?.text !== ',' || !isThe(work, comma - 2)) return null;
  return PART_OF.has(work.tokens[comma - 3]?.lower ?? '') ? stateAt(work, comma - 1) : null;
}

/** "Among the dead were | a clerk and two nurses": at the head of the sentence. */
function amongThem(work: Work, { quantity, noun }: Item): PredicateFound | null {
  if (noun !== 'people' && noun !== 'soldiers') return null;
  if (!PART_OF.has(work.tokens[0]?.lower ?? '') || !isThe(work, 1) || work.tokens[3]?.lemma !== 'be') return null;
  const another = work.tokens.slice(4, quantity.from).some(({ pos, text }) => pos === 'VERB' || /^[;:.]$/.test(text));
  return another ? null : stateAt(work, 2);
}

/** "The dead include | a clerk and two nurses". */
function includedIn(work: Work, { quantity, noun }: Item): PredicateFound | null {
  if (noun !== 'people' && noun !== 'soldiers') return null;
  const verb = work.tokens.slice(0, quantity.from).findLastIndex(({ lemma }) => lemma === 'include');
  if (verb < 2 || !isThe(work, verb - 2)) return null;
  const another = work.tokens
    .slice(verb + 1, quantity.from)
    .some(({ pos, text }) => pos === 'VERB' || /^[;:.]$/.test(text));
  return another ? null : stateAt(work, verb - 1);
}

const isThe = (work: Work, at: number): boolean => /^(?:the|those)$/.test(work.tokens[at]?.lower ?? '');

/** A word that says by itself what befell people, where no noun follows that it belongs to. */
function stateAt(work: Work, at: number): PredicateFound | null {
  const predicate = STATES.get(work.tokens[at]?.lower ?? '');
  return predicate && !/^(?:NOUN|PROPN|ADJ)$/.test(work.tokens[at + 1]?.pos ?? '') ? { predicate, at } : null;
}
