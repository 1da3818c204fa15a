import type { Passage } from '../passage.ts';
import { endsSentence, isListItem, isProse, wordCount } from '../shape.ts';
import type { Rule } from './rule.ts';

/** Names what is left: short lines without a full stop above a paragraph are headings, marked lines are items of a list. */
export const headings: Rule = {
  name: 'heading',
  apply: (passages) => {
    const kept = passages.filter((p) => p.reason === null);
    if (!kept.some(isProse)) return passages;
    for (const [i, passage] of kept.entries())
      if (passage.kind === 'paragraph') passage.kind = kindOf(passage, kept[i + 1]);
    return passages;
  },
};

function kindOf(passage: Passage, next: Passage | undefined): Passage['kind'] {
  if (isListItem(passage)) return 'list';
  const { text } = passage;
  const question = text.endsWith('?') && wordCount(text, 16) < 15 && !/^['‘]|["“”]/.test(text);
  const title =
    !endsSentence(text) && !/[:;,]$/.test(text) && wordCount(text, 46) <= 45 && /^["'“‘(]?[\p{Lu}\d]/u.test(text);
  return (question || title) && passage.opens && next !== undefined && next.line !== passage.line
    ? 'heading'
    : 'paragraph';
}
