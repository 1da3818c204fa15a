import type { Newsroom, SourceHealth } from '../core/ports/newsroom.ts';
import type { SourceMemories } from '../core/ports/sources.ts';
import { newMemory } from './health.ts';
import type { Source } from './list.ts';

/**
 * The newsroom with the sources of the operator's list: their addresses, those that were never asked, and none that was taken off
 * the list. Without a list the sources that are remembered stay as they are.
 */
export function withList(newsroom: Newsroom, list: readonly Source[]): Newsroom {
  if (list.length === 0) return newsroom;
  const sources = async (): Promise<SourceHealth[]> => {
    const known = new Map((await newsroom.sources()).map((source) => [source.name, source]));
    return list.map(({ name, url }) => ({ ...(known.get(name) ?? newMemory(name)), url }));
  };
  return { ...newsroom, sources };
}

/** Stops asking a source of the list, or asks it again at once; false when the list has none of that name. */
export async function pauseSource(
  memories: SourceMemories,
  list: readonly Source[],
  name: string,
  paused: boolean,
): Promise<boolean> {
  if (!list.some((source) => source.name === name)) return false;
  const memory = (await memories.all()).find((one) => one.name === name) ?? newMemory(name);
  await memories.save({ ...memory, paused, nextTry: null });
  return true;
}
