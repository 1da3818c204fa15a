import { asciiFirst } from '../../language/ascii-first.ts';
import { cut } from '../passage.ts';
import { wordCount } from '../shape.ts';
import type { Rule } from './rule.ts';
import { matchesOf } from '../../language/matches.ts';

const GLUE = asciiFirst(/(?<=\p{L}\p{Ll}|\d|['"”’)\]])[.!?]["'”’)]{0,2}(?=["'“‘]?\p{Lu}(?:[\p{Ll}'’]|\s+\p{Ll}))/gu);
/** "northern bearingThe bridge": a small word that opens sentences, glued to the end of a caption or headline. */
const GLUED_OPENER = asciiFirst(
  /(?<=\p{Ll}{2})(?:The|In|On|At|It|He|She|They|We|This|That|These|There|As|But|After|When|While|For|More|His|Her|Their|An)(?= \p{L})/gu,
);
/** A capital that touches what stands before it: the quick look before the two slow ones. */
const TOUCHING = asciiFirst(/[\p{Ll}.!?]["'”’)]{0,2}["'“‘]?\p{Lu}/u);
const DOMAIN = /^(?:com|org|net|co|uk|js|io|gov|info|biz|tv|me)\b/i;

/** "hit.Rescuers": where two sentences are run together, the second begins a block of its own. */
export const runTogether: Rule = {
  name: 'run-together',
  apply: (passages) =>
    passages.flatMap((passage) => {
      const offsets = seams(passage.text);
      return offsets.length > 0 ? cut(passage, offsets, true) : [passage];
    }),
};

function seams(text: string): number[] {
  if (!TOUCHING.test(text)) return [];
  const found: number[] = [];
  for (const match of matchesOf(GLUED_OPENER, text))
    if (wordCount(text.slice(0, match.index - 2), 4) >= 4) found.push(match.index);
  for (const match of matchesOf(GLUE, text)) {
    const at = match.index + match[0].length;
    if (!DOMAIN.test(text.slice(at, at + 6)) && !isAddress(text, match.index, at)) found.push(at);
  }
  return found.sort((a, b) => a - b);
}

/** Names of sites and files ("www.Example.Press") have a dot without a blank too. */
function isAddress(text: string, from: number, to: number): boolean {
  return /(?:https?:|www\.|@|\/)\S*$/i.test(text.slice(Math.max(0, from - 60), to));
}
