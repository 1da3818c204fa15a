import { NO_PURPOSE } from '../en/amounts.ts';
import { classOfNoun } from '../en/nouns.ts';
import type { Work } from '../quantity.ts';

/** Token positions of what an amount is of; both are included. */
export interface Span {
  first: number;
  last: number;
}

const LONGEST = 7;
const isNounLike = (pos: string | undefined) => pos === 'NOUN' || pos === 'PROPN';

/** The noun phrase that ends at token `last`, articles and owners left out; null where no noun stands there. */
export function phraseEnding(work: Work, last: number): Span | null {
  if (!isNounLike(work.tokens[last]?.pos) || isTime(work, last)) return null;
  let first = last;
  while (last - first < LONGEST && modifies(work, first - 1)) first--;
  return { first, last };
}

/** A modifier; a plural before another noun is a verb that the tagger missed ("GM reports losses"), unless it owns ("farmers' league"). */
function modifies(work: Work, at: number): boolean {
  const token = work.tokens[at];
  if (!token) return false;
  if (isHyphened(work, at)) return true;
  if (/^['’]$/.test(token.text)) return (work.tokens[at - 1]?.lower ?? '').endsWith('s');
  if (token.pos === 'ADJ') return !token.lower.endsWith('ed') || leads(work.tokens[at - 1]);
  if (!isNounLike(token.pos)) return false;
  return !/[^s]s$/.test(token.text) || /^\p{Lu}/u.test(token.text) || /^['’]$/.test(work.tokens[at + 1]?.text ?? '');
}

/** "an | after-tax | gain": a hyphen and the word that it ties on; numbers stand apart. */
const isHyphened = (work: Work, at: number): boolean => {
  const word = work.tokens[work.tokens[at]?.text === '-' ? at - 1 : at];
  return (work.tokens[at]?.text === '-' || work.tokens[at + 1]?.text === '-') && /^\p{L}/u.test(word?.text ?? '');
};

/** "its increased costs", "of combined sales"; of "these included tariffs" the participle is the verb. */
const leads = (before: Work['tokens'][number] | undefined): boolean =>
  (/^(?:DET|ADP|AUX)$/.test(before?.pos ?? '') && !/^th[eo]se$/.test(before?.lower ?? '')) ||
  /^(?:its|their|his|her|our|my|your)$/.test(before?.lower ?? '');

/** The noun phrase that begins at token `from`, over an article or owner; null where none does. */
export function phraseBeginning(work: Work, from: number): Span | null {
  let first = from;
  while (/^(?:the|a|an|its|their|his|her|new|such|any|all)$/.test(work.tokens[first]?.lower ?? '')) first++;
  let [at, last] = [first, -1];
  for (; at < first + LONGEST; at++) {
    const { pos, text, lower } = work.tokens[at] ?? { pos: 'PUNCT', text: '', lower: '' };
    if (at > first && /^(?:last|next|this)$/.test(lower) && isTime(work, at + 1)) break;
    if (isNounLike(pos)) last = at;
    else if (pos !== 'ADJ' && !(text === '-' && at > first) && !joins(work, at, first)) break;
  }
  return last < 0 || isTime(work, last) || isTime(work, first) ? null : { first, last };
}

/** "compensatory | and | punitive damages", "advanced | manufacturing": still inside the phrase. */
const joins = (work: Work, at: number, first: number): boolean => {
  const [token, next] = [work.tokens[at], work.tokens[at + 1]];
  if (token?.pos === 'VERB' && work.tokens[at - 1]?.text === '-') return token.lower.endsWith('ed');
  if (token?.pos === 'VERB') return /(?:ed|ing)$/.test(token.lower) && isNounLike(next?.pos);
  if (token?.lower !== 'and' || at === first || next?.pos !== 'ADJ') return false;
  return isNounLike(work.tokens[at + 2]?.pos);
};

const isTime = (work: Work, at: number): boolean => {
  const token = work.tokens[at];
  return (
    token !== undefined &&
    (classOfNoun(token.lemma, token.text) === 'time' || /day$|^(?:today|tonight|percent|%)$/.test(token.lower))
  );
};

/** The phrase, unless it only says when, how or where an amount is. */
export const usable = (work: Work, span: Span | null): Span | null =>
  span && !NO_PURPOSE.has(work.tokens[span.last]?.lower ?? '') && !NO_PURPOSE.has(work.tokens[span.first]?.lower ?? '')
    ? span
    : null;
