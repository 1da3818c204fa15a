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
  /** The web side or the reading of sources runs beside the chat. */
  serving: boolean;
}

const GOES_ON = 'Nobody types here any more; what else runs goes on until it is stopped. Set BOT_TOKEN for Telegram.';
const NOBODY =
  'BOT_TOKEN is not set and nobody can type here (standard input is closed), so there is nothing to do.\n' +
  'Set BOT_TOKEN, or set PORT for the web archive, or start it in a terminal (docker run -it).';

/**
 * The chat on this program's own input and output, until the input ends or the program is told to stop; the exit code. Without a
 * terminal the end of the input ends the chat alone: what is served beside it goes on. With nothing beside it and nothing typed it fails.
 */
export async function chatHere(deps: Deps, { articles, days, sample, folder, serving }: Here): Promise<number> {
  const told = new AbortController();
  const stop = () => told.abort();
  process.once('SIGTERM', stop).once('SIGINT', stop);
  const { stdin: input, stdout: output } = process;
  const lines = await runTerminal(deps, {
    stopping: told.signal,
    input,
    output,
    greeting: greeting(articles, days, sample),
    save: keepIn(join(folder, 'pictures')),
  });
  if (input.isTTY || told.signal.aborted) return 0;
  if (serving) {
    process.stderr.write(`${GOES_ON}\n`);
    const alive = setInterval(() => undefined, 3_600_000);
    await new Promise((resolve) => told.signal.addEventListener('abort', resolve, { once: true }));
    clearInterval(alive);
  } else if (lines === 0) process.stderr.write(`${NOBODY}\n`);
  return serving || lines > 0 ? 0 : 1;
}
