import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { BotApi } from '../shells/botapi/server.ts';

/** 30 in every test run; `npm run soak` makes it 500. */
export const KILLS = Number(process.env['DAYBRIEF_KILLS'] ?? 30);
/** Messages of each delivery. */
export const PARTS = 3;
const CHILD = fileURLToPath(new URL('deliver-child.mjs', import.meta.url));

/** A process that delivers what is due in the database at `path`, and ends. */
export function startChild(path: string, server: BotApi): ChildProcess {
  const child = spawn(process.execPath, [CHILD, path, server.root, server.token, String(PARTS)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Waits until so many more requests came, or the child ended because it had no more to make. */
export async function requestsMore(server: BotApi, requests: number, child: ChildProcess): Promise<void> {
  const target = server.calls.length + requests;
  const end = Date.now() + 15_000;
  while (server.calls.length < target && Date.now() < end && child.exitCode === null) await pause(2);
}

/** Kills the child a moment after it made so many requests; a child that ended by itself is left as it is. */
export async function killAfter(child: ChildProcess, server: BotApi, requests: number, delay: number): Promise<void> {
  const gone = child.exitCode === null ? once(child, 'exit') : null;
  await requestsMore(server, requests, child);
  await pause(delay);
  child.kill('SIGKILL');
  await gone;
}
