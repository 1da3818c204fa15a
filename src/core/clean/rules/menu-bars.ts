import { keyOf } from '../fold.ts';
import { endsSentence } from '../shape.ts';
import { LANGUAGES } from '../words/list.ts';
import { furnitureOf, LONGEST } from './furniture-lines.ts';
import { drop, type Rule } from './rule.ts';

const SEPARATOR = /\s*[|•·›»]\s*|\s{3,}|\t+/;
const SECTIONS = new Set(LANGUAGES.flatMap((language) => [...language.sections]).map(keyOf));

/** Bars of links run into one line: "Listen live | Schedule | Contact", "Home News Sport Jobs". */
export const menuBars: Rule = {
  name: 'navigation',
  apply: (passages) => {
    for (const passage of passages)
      if (passage.reason === null && passage.text.length <= LONGEST && isMenu(passage.text))
        drop(passage, menuBars.name);
    return passages;
  },
};

/** Whether a line is nothing but names of sections or actions: short parts of which at least half are known. */
function isMenu(text: string): boolean {
  if (endsSentence(text)) return false;
  const parts = text.split(SEPARATOR).filter(Boolean);
  if (parts.length >= 2) return parts.every(isShort) && 2 * parts.filter(isKnown).length >= parts.length;
  const words = text.split(/\s+/);
  return (
    words.length >= 4 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    2 * words.filter(isKnown).length >= words.length
  );
}

const isShort = (part: string): boolean => part.split(/\s+/).length <= 3 && !/\d{3}/.test(part);

function isKnown(part: string): boolean {
  return SECTIONS.has(keyOf(part)) || furnitureOf(part) !== null;
}
