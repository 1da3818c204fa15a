import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { type BotApi, type BotApiOptions, startBotApi } from './botapi/server.ts';

const MAIN = resolve('dist/main.js');
/** Run in an empty folder, so that a developer's own .env is not read. */
const ELSEWHERE = mkdtempSync(join(tmpdir(), 'daybrief-'));

export type Env = Record<string, string>;

/** A Bot API server that goes with the test. */
export async function telegram(options?: BotApiOptions): Promise<BotApi> {
  const api = await startBotApi(options);
  onTestFinished(() => api.close());
  return api;
}

/** The settings of a program with a database of its own; with `api` it is a bot there. */
export function settings(api: BotApi | null, change: Env = {}): Env {
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-'));
  return {
    PATH: process.env['PATH'] ?? '',
    DATABASE_PATH: join(folder, 'db.sqlite'),
    BRIEFINGS_PATH: join(folder, 'daily'),
    BACKUP_PATH: join(folder, 'backups'),
    LOG_LEVEL: 'info',
    ...(api && { BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root }),
    ...change,
  };
}

/** Runs one command to its end. */
export const run = (env: Env, args: string[], input = '') =>
  spawnSync(process.execPath, [MAIN, ...args], { env, cwd: ELSEWHERE, encoding: 'utf8', input });

/** Takes an article in. */
export const add = (env: Env, article: Record<string, string>) => run(env, ['add', '-'], JSON.stringify(article));

export interface Service {
  child: ChildProcess;
  /** The exit code; null when it was killed. */
  ended: Promise<number | null>;
  said(): string;
  /** Waits until the log has these words. */
  says(words: string): Promise<void>;
}

/** Starts the service; it is killed when the test ends. */
export function start(env: Env): Service {
  const child = spawn(process.execPath, [MAIN, 'start'], { env, cwd: ELSEWHERE, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((done) => child.on('exit', (code) => done(code)));
  const says = (words: string) =>
    until(
      () => said.includes(words),
      () => `“${words}” in ${said}`,
    );
  return { child, ended, said: () => said, says };
}

/** Starts the service and waits until it is up. */
export async function up(env: Env): Promise<Service> {
  const service = start(env);
  await service.says('Daybrief is up');
  return service;
}

/** Waits until something holds, half a minute at most. */
export async function until(holds: () => boolean, what: () => string): Promise<void> {
  for (let n = 0; n < 600; n++) {
    if (holds()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`never happened: ${what()}`);
}

/**
 * Stops the service as an operator does. A service that starts looks at once for what is due, later ones at full minutes: a test that
 * waits for a slot starts a new one just after it.
 */
export async function stopped(service: Service): Promise<void> {
  service.child.kill('SIGTERM');
  await service.ended;
}
