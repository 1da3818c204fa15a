import { join } from 'node:path';
import type { Deps } from '../deps.ts';
import { greeting } from './greeting.ts';
import { keepIn } from './keep.ts';
import { runTerminal } from './terminal.ts';

export interface Here {
  articles: number;
  days: number;
  /** The sample newsroom is shown. */
  sample: boolean;
  /** Where pictures and files go (BRIEFINGS_PATH). */
  folder: string;
}

/** The chat on this program's own input and output, until the input ends or the program is told to stop. */
export function chatHere(deps: Deps, { articles, days, sample, folder }: Here): Promise<void> {
  const told = new AbortController();
  const stop = () => told.abort();
  process.once('SIGTERM', stop).once('SIGINT', stop);
  return runTerminal(deps, {
    stopping: told.signal,
    input: process.stdin,
    output: process.stdout,
    greeting: greeting(articles, days, sample),
    save: keepIn(join(folder, 'pictures')),
  });
}
