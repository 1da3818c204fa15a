import type { TaggedToken } from '../../../language/tag.ts';
import { BEFORE_AMOUNT, COMPARED, THAN_ENDS } from '../en/amounts.ts';
import { CHANGE_VERBS } from '../en/change.ts';
import type { Item } from '../item.ts';
import type { Work } from '../quantity.ts';
import type { Amount } from './amount.ts';
import { phraseEnding, type Span, usable } from './phrase.ts';
import { timeBefore } from './time.ts';

const REACH = 7;

const isNounLike = (work: Work, at: number): boolean => /^(?:NOUN|PROPN)$/.test(work.tokens[at]?.pos ?? '');

/** "each day costs the economy", "closing at": verbs that a tagger takes for nouns. */
const isVerbal = ({ lower, pos }: TaggedToken, before: TaggedToken | undefined, moved: boolean) =>
  (/^costs?$/.test(lower) && !moved) ||
  /^\w{2,}ing$|^(?:fell|rose|sank|slid|grew)$/.test(lower) ||
  // "Passenger numbers rise 3.5%"
  (pos === 'NOUN' && lower in CHANGE_VERBS && before?.pos === 'NOUN' && before.lemma !== before.lower);

/** The verb that the amount belongs to, or at once what is moved to it: "raised | the offer | to 6%", "4.1% to | €18". */
export function verbBefore(
  work: Work,
  { quantity }: Item,
  left: Item | undefined,
): { at: number | null; of: Amount['of'] } {
  let [moved, bearer, reach] = [false, false, REACH];
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - reach); at--) {
    const token = work.tokens[at];
    if (!token) break;
    if (left && left.quantity.unit !== null && at <= left.quantity.to) return { at: null, of: 'same' };
    // "has grown by two thirds to €6bn"
    if (left?.quantity.form === 'fraction' && at <= left.quantity.to && at >= left.quantity.from) continue;
    if (/^(?:to|at|by|from)$/.test(token.lower)) moved = true;
    const aside = moved ? (timeBefore(work, at) ?? thanBefore(work, at)) : null;
    if (aside !== null) {
      reach += at - aside;
      at = aside;
      continue;
    }
    if (token.lower === 'worth')
      return isNounLike(work, at - 1) ? { at: null, of: phraseEnding(work, at - 1) } : { at, of: null };
    if (token.pos === 'VERB' || token.pos === 'AUX' || isVerbal(token, work.tokens[at - 1], moved))
      return { at: !bearer || token.lemma === 'cost' ? at : null, of: null };
    const adjective = moved ? comparedIn(work, at) : null;
    if (adjective !== null) {
      at = adjective;
      continue;
    }
    const object = moved ? objectEnding(work, at) : null;
    if (object) return { at: null, of: usable(work, object) ?? 'same' };
    if (!moved && left && isBeside(work, at)) return { at: null, of: phraseEnding(work, at) };
    // "costs the economy $12m", "cost us 40% more": who bears it stands between.
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || /^(?:us|them|him|her|me|it|you)$/.test(token.lower))
      bearer = true;
    else if (
      !BEFORE_AMOUNT.has(token.lower) &&
      !(moved && isCompared(token.lower)) &&
      token.pos !== 'ADV' &&
      !/^[,;("“]$|^(?:or|out|off)$/.test(token.lower)
    )
      break;
  }
  return { at: null, of: null };
}

/** "The rate was | lower still, | at 78%". */
const isCompared = (word: string): boolean => COMPARED.has(word) || /\p{L}{3}est$/u.test(word);

/** "was higher | than (previously) expected | at 4%": where the comparison begins; null where none ends at token `last`. */
function thanBefore(work: Work, last: number): number | null {
  if (!THAN_ENDS.has(work.tokens[last]?.lower ?? '')) return null;
  const at = work.tokens[last - 1]?.pos === 'ADV' ? last - 2 : last - 1;
  return work.tokens[at]?.lower === 'than' ? at : null;
}

/** "Support was | strongest | in the north, | at 81%": where it was so stands between; the adjective, or null where there is none. */
function comparedIn(work: Work, last: number): number | null {
  const place = phraseEnding(work, last);
  const adjective = place === null ? -1 : place.first - (work.tokens[place.first - 1]?.pos === 'DET' ? 3 : 2);
  if (!/^(?:in|among|at|for)$/.test(work.tokens[adjective + 1]?.lower ?? '')) return null;
  return isCompared(work.tokens[adjective]?.lower ?? '') ? adjective : null;
}

/** "the lines | with the bank | to $5m": what is moved, without what hangs on it. */
function objectEnding(work: Work, last: number): Span | null {
  const phrase = phraseEnding(work, last);
  if (!phrase) return null;
  const before = phrase.first - (work.tokens[phrase.first - 1]?.pos === 'DET' ? 2 : 1);
  const hangs = /^(?:with|in|for|on|from)$/.test(work.tokens[before]?.lower ?? '');
  return (hangs && phraseEnding(work, before - 1)) || phrase;
}

/** "The Union won 40% and the League | 38%": the name alone says whose share it is. */
function isBeside(work: Work, at: number): boolean {
  const name = phraseEnding(work, at);
  const before = name && work.tokens[name.first - (work.tokens[name.first - 1]?.pos === 'DET' ? 2 : 1)];
  return before?.lower === 'and' || before?.text === ',' || before?.text === ';';
}
