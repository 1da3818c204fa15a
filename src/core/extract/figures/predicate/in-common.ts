import { isChangeVerb } from '../change.ts';
import type { Work } from '../quantity.ts';
import type { PredicateFound } from './verb.ts';

const MOST = 4;
const OPENERS = new Set('who that which have has had are were was is be been being still now yet'.split(' '));
const LINKS = new Set(
  'to at has had have was is stood stands stand reached reaches now already risen fallen'.split(' '),
);

/**
 * What those have in common whose number a sentence gives: "the number of those | on board | to 142", "the number of people who have
 * | signed the petition | rose to 9,000". `from` is the token behind "the number of", `number` that of the number. Null where others
 * than people are counted, where nothing is said of them or too much.
 */
export function inCommon(work: Work, from: number, number: number): PredicateFound | null {
  const lower = (at: number) => work.tokens[at]?.lower ?? '';
  const those = lower(from) === 'the' ? from + 1 : from;
  if (!/^(?:those|people|persons)$/.test(lower(those))) return null;
  let [first, last] = [those + 1, number - 1];
  while (first < last && OPENERS.has(lower(first))) first++;
  while (last >= first && (LINKS.has(lower(last)) || moves(work, last))) last--;
  // "the number of people aged | 80": no verb leads to the number.
  if (last === number - 1) return null;
  const said = work.tokens.slice(first, last + 1);
  if (said.length === 0 || said.length > MOST || said.some(({ pos }) => pos === 'PUNCT' || pos === 'NUM')) return null;
  const measure = said.map((token) => token.lower).join(' ');
  return { predicate: { measure, people: 'people_other', things: null }, at: first };
}

const moves = (work: Work, at: number): boolean => {
  const token = work.tokens[at];
  return token !== undefined && isChangeVerb(token) && token.pos !== 'NOUN';
};
