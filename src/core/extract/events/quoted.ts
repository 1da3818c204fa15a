import type { Document } from '../../language/document.ts';
import { matchesOf } from '../../language/matches.ts';

/** Every mark that opens or closes a quotation. */
const MARKS = /["“”«»]/g;

/** Spans of the source that stand in quotation marks, in order, not overlapping. A quotation that never closes ends with its block. */
export function quotedSpans(document: Document): [number, number][] {
  const spans: [number, number][] = [];
  for (const block of document.blocks) {
    let open = -1;
    const text = document.source.slice(block.start, block.end);
    for (const match of matchesOf(MARKS, text)) {
      const mark = match[0];
      if (open < 0 && mark !== '”' && mark !== '»') open = match.index;
      else if (open >= 0 && mark !== '“' && mark !== '«') {
        spans.push([block.start + open, block.start + match.index + 1]);
        open = -1;
      }
    }
    if (open >= 0) spans.push([block.start + open, block.end]);
  }
  return spans;
}

/** The quotations that a sentence touches, as offsets in the source; `from` is where to go on looking in the list. */
export function spansWithin(
  spans: readonly [number, number][],
  start: number,
  end: number,
  from: number,
): [number, number][] {
  const found: [number, number][] = [];
  for (let i = from; i < spans.length && (spans[i]?.[0] ?? end) < end; i++) {
    const span = spans[i];
    if (span && span[1] > start) found.push([Math.max(start, span[0]), Math.min(end, span[1])]);
  }
  return found;
}
