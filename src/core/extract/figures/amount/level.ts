import { changeOf, isChangeVerb } from '../change.ts';
import type { Item } from '../item.ts';
import type { Work } from '../quantity.ts';
import type { Span } from './phrase.ts';
import { subjectOf } from './subject.ts';

/** Small numbers after "was" are scores, ages and marks. */
const FEW = 20;
const REACH = 12;
const STANDS = /^(?:be|at|to|by|and|reach|total|average|hit|stand)$/;

/**
 * What a bare number is the level of: the subject of a verb by which things move or stand there ("The backlog rose to 98,700", "Cases
 * fell by a third to 42,000", "Net migration was 171,000"). Null for any other bare number.
 */
export function levelOf(work: Work, { quantity, predicate, noun }: Item): Span | null {
  if (noun || quantity.form === 'vague' || quantity.form === 'fraction') return null;
  if ((quantity.value ?? quantity.high ?? 0) < FEW) return null;
  const verb = verbOfLevel(work, quantity.from - 1);
  const subject = verb === null ? null : subjectOf(work, verb);
  if (subject === 'same' || subject === null) return null;
  const people = withoutNumberOf(work, subject);
  return predicate && people.first === subject.first ? null : people;
}

function verbOfLevel(work: Work, link: number): number | null {
  const [word, before] = [work.tokens[link], work.tokens[link - 1]];
  if (!word) return null;
  if (word.lemma === 'be' || /^(?:reach|total|hit|exceed|top|number)$/.test(word.lemma))
    return word.pos === 'NOUN' ? null : link;
  if (word.lower === 'at') return before && /^(?:stand|remain|peak|be)$/.test(before.lemma) ? link - 1 : null;
  if (word.lower !== 'to') return null;
  for (let at = before?.text === ',' ? link - 2 : link - 1; at >= Math.max(0, link - REACH); at--) {
    const token = work.tokens[at];
    if (!token || /^[,;:]$/.test(token.text)) return null;
    if (isChangeVerb(token) && token.pos !== 'NOUN') return at;
    // "is up by a fifth, to 42,000"
    if (token.lemma === 'be' && /^(?:up|down)$/.test(work.tokens[at + 1]?.lower ?? '')) return at;
    if (token.pos === 'VERB' || token.pos === 'AUX') return null;
  }
  return null;
}

/** "the number of | people": the people are counted. */
function withoutNumberOf(work: Work, { first, last }: Span): Span {
  const numbered =
    /^(?:number|total|count)$/.test(work.tokens[first]?.lower ?? '') && work.tokens[first + 1]?.lower === 'of';
  return numbered && first + 2 <= last ? { first: first + 2, last } : { first, last };
}

/** How high a thing stood, or by how much it moved: "Inflation was 2.6%", "Sales rose 4%"; not what was paid or lost. */
export const isLevel = (work: Work, { amount, quantity }: Item): boolean =>
  amount.of !== null &&
  amount.measure === null &&
  (changeOf(work, quantity) !== null || STANDS.test(work.tokens[quantity.from - 1]?.lemma ?? ''));
