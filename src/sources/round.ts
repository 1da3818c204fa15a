import type { AddReport } from '../core/ports/desk.ts';
import type { Found } from '../core/ports/inputs.ts';
import type { SourceMemories } from '../core/ports/sources.ts';
import type { Collector } from './collect.ts';
import type { Source } from './list.ts';

/** Sources asked side by side; hosts are paced all the same. */
const AT_ONCE = 6;

export interface RoundParts {
  collector: Collector;
  memories: SourceMemories;
  /** Reads and stores what was found. */
  ingest(found: AsyncIterable<Found>): Promise<AddReport>;
  /** Told of every source that could not be asked, or whose articles could not be read. */
  onFault(source: string, reason: string): void;
}

/**
 * One round over the list: every source is asked for what is new, and remembered only once its articles are stored, so that a
 * crash in between fetches them again. Never rejects for what one source does.
 */
export async function collectAll(sources: readonly Source[], parts: RoundParts): Promise<number> {
  const queue = [...sources];
  let added = 0;
  const worker = async (): Promise<void> => {
    for (let source = queue.shift(); source; source = queue.shift()) {
      try {
        added += await collectOne(source, parts);
      } catch (error) {
        parts.onFault(source.name, error instanceof Error ? error.message : String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return added;
}

async function collectOne(source: Source, { collector, memories, ingest, onFault }: RoundParts): Promise<number> {
  const collected = await collector.collect(source);
  if (!collected) return 0;
  const { found, memory, seen } = collected;
  const report = await ingest(each(found));
  for (const fault of report.failed) onFault(source.name, `${fault.where}: ${fault.reason}`);
  if (memory.detail !== null) onFault(source.name, memory.detail);
  await memories.markSeen(source.name, seen);
  await memories.save(memory);
  return report.added + report.changed;
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
