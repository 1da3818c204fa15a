import type { TaggedToken } from '../../../language/tag.ts';
import type { Item } from '../item.ts';
import type { Work } from '../quantity.ts';

const REACH = 18;

/**
 * Where the verb of a counted subject begins when words about it stand between: "three workers at the plant | were killed", "two members
 * of the escort, both sergeants, | died". `from` itself where no such verb follows. The phrase must be the subject: no preposition
 * governs it ("the owner of two mills in Orlik was hurt"), and the verb agrees with it in number.
 */
export function modifierEnd(work: Work, item: Item, from: number): number {
  if (item.noun !== 'people' && item.noun !== 'soldiers') return from;
  if (!opensModifier(work, from) || work.tokens[item.quantity.from - 1]?.pos === 'ADP') return from;
  for (let at = from; at < from + REACH; at++) {
    const token = work.tokens[at];
    if (!token) return from;
    if (isVerbOf(token, item)) return at;
    if (!isInside(token)) return from;
  }
  return from;
}

const opensModifier = (work: Work, at: number): boolean =>
  work.tokens[at]?.pos === 'ADP' ||
  (work.tokens[at]?.text === ',' && /^(?:NOUN|PROPN|ADJ|DET)$/.test(work.tokens[at + 1]?.pos ?? ''));

const isInside = ({ pos, text, lower }: TaggedToken): boolean =>
  /^(?:NOUN|PROPN|ADJ|DET|ADP)$/.test(pos) ||
  // "in their 40s"
  /^[2-9]0$/.test(text) ||
  text === ',' ||
  text === '-' ||
  /^(?:['’]s|['’]|his|her|their|its)$/.test(lower);

const isVerbOf = ({ lower }: TaggedToken, { quantity }: Item): boolean =>
  /^(?:died|drowned|perished|suffered|sustained)$/.test(lower) ||
  (quantity.value === 1 || quantity.attributive ? /^(?:was|is|has)$/ : /^(?:were|are|have)$/).test(lower) ||
  lower === 'had';
