import type { ArticleInput, Reading, ReadingFault } from '../model.ts';

/** Reads articles away from the event loop, so that the bot answers while a backlog is read. */
export interface Reader {
  /** The reading, or a fault: never rejects for what is wrong with the article itself. */
  read(input: ArticleInput): Promise<Reading | ReadingFault>;
  /** Lets the worker threads go. Pending reads end as faults. */
  close(): Promise<void>;
}
