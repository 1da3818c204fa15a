import type { Document } from '../../language/document.ts';

/** Binary search for the sentence that holds a position, or the next one after it. */
export function sentenceAt(document: Document, position: number): number {
  let [low, high] = [0, document.sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.sentences[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
