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

/** The chat on this program's own input and output, until the input ends. */
export function chatHere(deps: Deps, { articles, days, sample, folder }: Here): Promise<void> {
  return runTerminal(deps, {
    input: process.stdin,
    output: process.stdout,
    greeting: greeting(articles, days, sample),
    save: keepIn(join(folder, 'pictures')),
  });
}
