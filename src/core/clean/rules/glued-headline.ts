import { keyOf, offsetOfKey } from '../fold.ts';
import { cut } from '../passage.ts';
import type { Rule } from './rule.ts';

/** The headline stands at the top; further down its words are the text's own. */
const FURTHEST = 12;
const SHORTEST = 15;

/** A stated headline that is run into the first paragraph is cut off it. */
export const gluedHeadline: Rule = {
  name: 'headline',
  apply: (passages, { title }) => {
    const key = keyOf(title ?? '');
    const at =
      key.length < SHORTEST
        ? -1
        : passages.slice(0, FURTHEST).findIndex((p) => p.key.startsWith(key) && p.key.length > key.length);
    const glued = passages[at];
    if (!glued) return passages;
    const rest = glued.text.slice(offsetOfKey(glued.text, key.length));
    if (!/^[\s:|–—-]*["'“‘(]?[\p{Lu}\d]/u.test(rest)) return passages;
    const parts = cut(glued, [glued.text.length - rest.length], true);
    if (parts[0]) parts[0].kind = 'heading';
    return [...passages.slice(0, at), ...parts, ...passages.slice(at + 1)];
  },
};
