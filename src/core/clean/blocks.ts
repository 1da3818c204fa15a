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
    const joins = last !== null && !passage.opens && last.line === passage.line && last.reason === passage.reason;
    if (passage.reason !== null) place(removed, joins, source, passage, { reason: passage.reason });
    else place(body, joins && last?.kind === passage.kind, source, passage, { kind: passage.kind });
    last = passage;
  }
  return { body, removed };
}

function place<T extends { text: string; start: number; end: number }>(
  list: T[],
  joins: boolean,
  source: string,
  passage: Passage,
  about: Omit<T, 'text' | 'start' | 'end'>,
): void {
  const before = list.at(-1);
  const start = joins && before ? before.start : passage.start;
  if (joins) list.pop();
  list.push({ ...about, start, end: passage.end, text: source.slice(start, passage.end) } as T);
}
