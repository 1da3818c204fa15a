import type { EventType } from '../../model.ts';

/** What decides whether two sentences of one article tell the same occurrence. */
export interface Occurrence {
  type: EventType;
  /** Its content stems, each once. */
  stems: ReadonlySet<string>;
  importance: number;
}

const NEAR = 0.6;
const WINDOW = 40;
const EXCLUSIVE = 3;
const FEW = 4;

/**
 * For each sentence the position of the one that tells its occurrence better, null where none does. Two sentences tell the same
 * occurrence if they have nearly the same words, or the same kind of event and words that stand in these two alone. The better one is
 * the more important; of equals the first. Linear: a sentence is compared with forty before it and with those it shares a rare word with.
 */
export function betterTold(all: readonly Occurrence[]): (number | null)[] {
  const better: (number | null)[] = all.map(() => null);
  const drop = (a: number, b: number) => {
    if (better[a] !== null || better[b] !== null) return;
    const [worse, best] = (all[b]?.importance ?? 0) > (all[a]?.importance ?? 0) ? [a, b] : [b, a];
    better[worse] = best;
  };
  all.forEach((item, at) => {
    for (let other = Math.max(0, at - WINDOW); other < at; other++) {
      const held = all[other];
      if (held && nearlySame(item, held)) drop(other, at);
    }
  });
  for (const [a, b, shared] of rarePairs(all)) if (shared >= EXCLUSIVE && all[a]?.type === all[b]?.type) drop(a, b);
  return better;
}

function nearlySame(a: Occurrence, b: Occurrence): boolean {
  const shorter = Math.min(a.stems.size, b.stems.size);
  if (shorter < FEW) return false;
  let shared = 0;
  for (const stem of a.stems) if (b.stems.has(stem)) shared++;
  return shared / shorter >= NEAR;
}

/** Pairs of sentences with the number of stems that stand in these two and nowhere else. */
function rarePairs(all: readonly Occurrence[]): [number, number, number][] {
  const holders = new Map<string, number[]>();
  all.forEach(({ stems }, at) => {
    for (const stem of stems) {
      const list = holders.get(stem);
      if (list) list.push(at);
      else holders.set(stem, [at]);
    }
  });
  const pairs = new Map<string, [number, number, number]>();
  for (const [a, b, more] of holders.values()) {
    if (a === undefined || b === undefined || more !== undefined) continue;
    const pair = pairs.get(`${a} ${b}`) ?? [a, b, 0];
    pair[2]++;
    pairs.set(`${a} ${b}`, pair);
  }
  return [...pairs.values()];
}
