import type { PlacedBlock, PlacedRemoval } from './cleaned.ts';
import type { Passage } from './passage.ts';

/** Kept passages as blocks and dropped ones as removals, in order; parts of one line that no rule took are one block again. */
export function blocksOf(
  source: string,
  passages: readonly Passage[],
): { body: PlacedBlock[]; removed: PlacedRemoval[] } {
  const body: PlacedBlock[] = [];
  const removed: PlacedRemoval[] = [];
  let last: Passage | null = null;
  for (const passage of passages) {
    const { end, kind, reason } = passage;
    const joins = last !== null && !passage.opens && last.line === passage.line && last.reason === reason;
    if (reason !== null) {
      const start = (joins ? removed.pop() : null)?.start ?? passage.start;
      removed.push({ reason, start, end, text: source.slice(start, end) });
    } else {
      const start = (joins && last?.kind === kind ? body.pop() : null)?.start ?? passage.start;
      body.push({ kind, start, end, text: source.slice(start, end) });
    }
    last = passage;
  }
  return { body, removed };
}
