import { fold } from '../fold.ts';
import type { Passage } from '../passage.ts';
import { isProse } from '../shape.ts';
import { LANGUAGES } from '../words/list.ts';
import { drop, type Rule } from './rule.ts';

const HEADINGS = new Set(LANGUAGES.flatMap((words) => words.tailHeadings));

/** What follows the last paragraph: after a heading such as "Related stories", or beside player controls, nothing is article. */
export const tail: Rule = {
  name: 'related-links',
  apply: (passages) => {
    const last = passages.findLastIndex((p) => p.reason === null && isProse(p));
    if (last < 0) return passages;
    let ended = false;
    for (const [i, passage] of passages.entries()) {
      if (i <= last) continue;
      ended ||= isTailHeading(passage);
      if (ended) drop(passage, tail.name);
      else if (passages[i + 1]?.reason === 'player' && passages[i + 2]?.reason === 'player') drop(passage, 'player');
    }
    return passages;
  },
};

function isTailHeading(passage: Passage): boolean {
  return passage.text.length < 60 && HEADINGS.has(fold(passage.text).replace(/[\s.:!?]+$/, ''));
}
