import type { EventType } from '../../model.ts';

/** What decides whether two sentences of one article tell the same occurrence. */
export interface Occurrence {
  type: EventType;
  /** Its content stems, each once. */
  stems: ReadonlySet<string>;
  place: string | null;
  importance: number;
}

const SAME = 0.6;
const WINDOW = 40;

/**
 * Marks the sentences that repeat an occurrence told better elsewhere: nearly the same words. The better one is the more important;
 * of equals the first. A sentence is compared with the last forty kept, so the cost stays linear.
 */
export function repeats(all: readonly Occurrence[]): boolean[] {
  const dropped = all.map(() => false);
  const kept: number[] = [];
  all.forEach((item, at) => {
    for (const other of kept.slice(-WINDOW)) {
      const held = all[other];
      if (dropped[other] || !held || !same(item, held)) continue;
      dropped[item.importance > held.importance ? other : at] = true;
    }
    if (!dropped[at]) kept.push(at);
  });
  return dropped;
}

function same(a: Occurrence, b: Occurrence): boolean {
  const [left, right] = [a.stems, b.stems];
  let shared = 0;
  for (const stem of left) if (right.has(stem)) shared++;
  return shared / Math.max(1, Math.min(left.size, right.size)) >= SAME && Math.min(left.size, right.size) > 3;
}
