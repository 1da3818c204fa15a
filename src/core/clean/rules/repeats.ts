import type { Passage } from '../passage.ts';
import { endsSentence } from '../shape.ts';
import { drop, type Rule } from './rule.ts';

/** A copy with fewer letters than this counts only inside a repeated section. */
const SHORTEST = 30;

/** Passages that stand in the text already, alone or as a whole repeated section: the first copy stays. */
export const repeats: Rule = {
  name: 'repeat',
  apply: (passages) => {
    const originals = originalsOf(passages);
    for (const [i, passage] of passages.entries()) {
      const original = passages[originals[i] ?? -1];
      if (!original || passage.reason !== null) continue;
      if (passage.key.length < SHORTEST && !inSection(originals, i)) continue;
      if (endsSentence(passage.text) && !endsSentence(original.text)) keepSentence(original);
      else drop(passage, repeats.name);
    }
    return passages;
  },
};

/** For every passage the position of its first copy before it, else -1. */
function originalsOf(passages: readonly Passage[]): number[] {
  const first = new Map<string, number>();
  return passages.map((passage, i) => {
    if (passage.key === '' || passage.reason !== null) return -1;
    const original = first.get(passage.key) ?? -1;
    if (original < 0) first.set(passage.key, i);
    return original;
  });
}

function inSection(originals: readonly number[], i: number): boolean {
  const original = originals[i] ?? -1;
  return original >= 0 && (originals[i - 1] === original - 1 || originals[i + 1] === original + 1);
}

/** A caption may come before the paragraph whose words it borrows: the paragraph is the one to keep. */
function keepSentence(caption: Passage): void {
  if (caption.kind === 'paragraph') drop(caption, repeats.name);
}
