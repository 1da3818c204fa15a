import { cut, type Passage } from '../passage.ts';
import { offsetOfKey } from '../fold.ts';
import type { Rule } from './rule.ts';

/** A copy shorter than this many letters may be chance. */
const SHORTEST = 30;
/** Captions are shorter than this; it bounds the work on long lines. */
const LONGEST = 900;

/**
 * Scraped captions stand twice, and one copy is often glued to the paragraph before or after it. Where the end of one passage
 * is the beginning of the next, the shared words are cut off on both sides, so that the copies can be seen for what they are.
 */
export const gluedCopies: Rule = {
  name: 'glued-copies',
  apply: (passages) => {
    const out: Passage[] = [];
    let last = -1;
    for (const passage of passages) {
      let current = passage;
      const before = out[last];
      const shared = before && passage.reason === null ? overlap(before.key, passage.key) : 0;
      if (before && shared >= SHORTEST && isWhole(before, passage, shared)) {
        const tail = cutAt(before, before.key.length - shared);
        out.splice(last, 1, ...tail);
        const [head, ...rest] = cutAt(passage, shared);
        if (head && rest.length > 0) out.push(head);
        current = rest[0] ?? head ?? passage;
      }
      out.push(current);
      if (current.reason === null && current.key.length >= SHORTEST) last = out.length - 1;
    }
    return out;
  },
};

/** A copy begins where a sentence or a glued word begins: shared words in the middle of two sentences are no copy. */
function isWhole(before: Passage, passage: Passage, shared: number): boolean {
  if (shared === before.key.length || shared === passage.key.length) return true;
  const cutting = offsetOfKey(before.text, before.key.length - shared);
  return /^(?:[.!?…]["'”’)]*\s*|["'”’)]*)["'“‘]?[\p{Lu}\d]/u.test(before.text.slice(cutting, cutting + 8));
}

function cutAt(passage: Passage, keyLength: number): Passage[] {
  if (keyLength <= 0 || keyLength >= passage.key.length) return [passage];
  return cut(passage, [afterClosing(passage.text, offsetOfKey(passage.text, keyLength))], true);
}

/** Moves a cut behind the quotes, brackets and full stop that close the words before it. */
function afterClosing(text: string, offset: number): number {
  return offset + (/^[.!?…,;:'"”’)\]%]*/.exec(text.slice(offset, offset + 6))?.[0].length ?? 0);
}

/** Length of the longest end of `a` that `b` begins with (failure function of Knuth, Morris and Pratt 1977). Linear. */
export function overlap(a: string, b: string): number {
  const end = a.slice(-LONGEST);
  const start = b.slice(0, LONGEST);
  const seed = start.slice(0, SHORTEST);
  if (seed.length < SHORTEST || !end.includes(seed)) return 0;
  const failure = failureOf(start);
  let matched = 0;
  for (let i = 0; i < end.length; i++) {
    if (matched === start.length) matched = failure[matched - 1] ?? 0;
    while (matched > 0 && start[matched] !== end[i]) matched = failure[matched - 1] ?? 0;
    if (start[matched] === end[i]) matched++;
  }
  return matched;
}

function failureOf(pattern: string): number[] {
  const failure = [0];
  for (let i = 1, length = 0; i < pattern.length; i++) {
    while (length > 0 && pattern[i] !== pattern[length]) length = failure[length - 1] ?? 0;
    if (pattern[i] === pattern[length]) length++;
    failure.push(length);
  }
  return failure;
}
