import type { AddReport } from '../core/ports/desk.ts';
import type { Found } from '../core/ports/inputs.ts';
import type { Meter } from '../core/ports/meter.ts';
import type { SourceMemories, SourceMemory } from '../core/ports/sources.ts';
import type { Collector } from './collect.ts';
import type { Source } from './list.ts';

/** Sources asked side by side; hosts are paced all the same. */
const AT_ONCE = 6;

export interface RoundParts {
  collector: Collector;
  memories: SourceMemories;
  /** Reads and stores what was found. */
  ingest(found: AsyncIterable<Found>): Promise<AddReport>;
  meter: Meter;
  /** Aborted when the program stops: then what fails, fails for that, and is not remembered. */
  stopping: AbortSignal;
  /** Told of every source that could not be asked, or whose articles could not be read. */
  onFault(source: string, reason: string): void;
}

/**
 * One round over the list: every source is asked for what is new, and remembered only once its articles are stored, so that a
 * crash in between fetches them again. What one source does never stops the others; rejects when the store fails, after all were
 * asked. Returns how many articles are new or changed.
 */
export async function collectAll(sources: readonly Source[], parts: RoundParts): Promise<number> {
  const queue = [...sources];
  let taken = 0;
  const worker = async (): Promise<void> => {
    for (let source = queue.shift(); source && !parts.stopping.aborted; source = queue.shift())
      taken += await collectOne(source, parts);
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return taken;
}

async function collectOne(source: Source, parts: RoundParts): Promise<number> {
  const { collector, memories, ingest, onFault, stopping } = parts;
  const collected = await collector.collect(source);
  if (!collected || stopping.aborted) return 0;
  const { found, memory, seen, pages } = collected;
  const report = await ingest(each(found));
  count(source.name, report, parts.meter);
  if (stopping.aborted && report.failed.length > 0) return report.added + report.changed;
  for (const fault of report.failed) onFault(source.name, `${fault.where}: ${fault.reason}`);
  if (memory.detail !== null) onFault(source.name, memory.detail);
  await memories.markSeen(source.name, seen);
  await memories.save(withPages(memory, pages, report));
  return report.added + report.changed;
}

/** A page counts as read when its text was found. */
function withPages(memory: SourceMemory, pages: readonly string[], { failed }: AddReport): SourceMemory {
  const lost = new Set(failed.map((fault) => fault.where));
  const read = pages.filter((page) => !lost.has(page)).length;
  return { ...memory, pagesRead: memory.pagesRead + read };
}

function count(source: string, { added, changed, known, undated, failed }: AddReport, meter: Meter): void {
  const states = { added, changed, known, undated: undated.length, failed: failed.length };
  for (const [state, n] of Object.entries(states)) if (n > 0) meter.articles(source, state, n);
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
