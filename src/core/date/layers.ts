import type { PlacedBlock } from '../clean/cleaned.ts';
import type { Document } from '../language/document.ts';
import type { Chronology, Day, Evidence } from '../model.ts';
import { documentExpressions, type Expression } from './expressions.ts';
import { anchorsOf, type LayerAnchor } from './layer-anchors.ts';
import { datingWords } from './languages.ts';
import { knownStarts } from './starts.ts';

/** A passage that was written on another day than its article: "today" in it means `day`. Offsets into the source. */
export interface DateLayer {
  start: number;
  end: number;
  day: Day;
  evidence: Evidence;
}

/** An old passage is taken to reach so many paragraphs before and after the one that gives it away, which mostly ends it. */
const BACK = 3;
const ON = 1;

/**
 * The passages of a rolling article that give away another writing day than `published`, in order, not overlapping. A block that is
 * only a date ("Friday, 18 March") opens a layer that ends at the next one; a sentence that counts from an older day ("began last
 * week", "launched 23 days ago", "today, March 18") makes a layer of its neighbourhood, up to a heading or another anchor.
 */
export function dateLayers(
  document: Document,
  published: Day | null,
  chronologies: readonly Chronology[],
  expressions: readonly (readonly Expression[])[] = documentExpressions(document),
): DateLayer[] {
  const words = datingWords(document.language);
  if (published === null || !words) return [];
  const anchors = anchorsOf(document, published, {
    starts: knownStarts(document.source, chronologies),
    words,
    expressions,
  });
  const layers: DateLayer[] = [];
  anchors.forEach((anchor, at) => {
    const [first, last] = reachOf(document.blocks, anchor, anchors[at - 1], anchors[at + 1]);
    const [start, end] = [document.blocks[first]?.start, document.blocks[last]?.end];
    const open = Math.max(start ?? 0, layers.at(-1)?.end ?? 0);
    if (anchor.day === published || start === undefined || end === undefined || open >= end) return;
    layers.push({ start: open, end, day: anchor.day, evidence: anchor.evidence });
  });
  return layers;
}

function reachOf(
  blocks: readonly PlacedBlock[],
  anchor: LayerAnchor,
  before: LayerAnchor | undefined,
  after: LayerAnchor | undefined,
): [number, number] {
  const end = (after?.block ?? blocks.length) - 1;
  if (anchor.stamp) return [anchor.block, Math.max(anchor.block, end)];
  let [first, last] = [anchor.block, anchor.block];
  const isOpen = (at: number) => blocks[at] !== undefined && blocks[at].kind !== 'heading';
  while (anchor.block - first < BACK && first - 1 > (before?.block ?? -1) && isOpen(first - 1)) first--;
  while (last - anchor.block < ON && last + 1 <= end && isOpen(last + 1)) last++;
  return [first, last];
}
