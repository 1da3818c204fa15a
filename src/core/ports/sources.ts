import type { Instant } from '../model.ts';
import type { SourceState } from './newsroom.ts';

/** What is remembered of a source between fetches. */
export interface SourceMemory {
  name: string;
  etag: string | null;
  lastModified: string | null;
  /** Failures in a row; 0 when the last fetch went well. */
  failures: number;
  /** The last failure is of a kind that does not pass by itself: no such page, no feed, no right. */
  hopeless: boolean;
  /** Not before this instant is the source asked again. */
  nextTry: Instant | null;
  state: SourceState;
  since: Instant | null;
  lastOk: Instant | null;
  /** Publication of the newest article seen. */
  newest: Instant | null;
  articles: number;
  /** Pages tried for full text, and those whose body was found. */
  pagesTried: number;
  pagesRead: number;
  /** Plain reason of the last failure. */
  detail: string | null;
  paused: boolean;
}

/** Kept by storage; each function is one transaction. */
export interface SourceMemories {
  all(): Promise<SourceMemory[]>;
  save(memory: SourceMemory): Promise<void>;
  /** Urls of this source that are already stored or were refused for good, out of those asked. */
  seen(urls: readonly string[]): Promise<Set<string>>;
  markSeen(source: string, urls: readonly string[]): Promise<void>;
}
