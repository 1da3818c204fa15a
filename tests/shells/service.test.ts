import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type BotApi, startBotApi } from './botapi/server.ts';

const READER = 77;
/** Run in an empty folder, so that a developer's own .env is not read. */
const MAIN = resolve('dist/main.js');
const ELSEWHERE = mkdtempSync(join(tmpdir(), 'daybrief-'));
let children: ChildProcess[] = [];
let api: BotApi | null = null;

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  await api?.close();
});

function environment(change: Record<string, string>): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-'));
  return {
    PATH: process.env['PATH'] ?? '',
    DATABASE_PATH: join(folder, 'db.sqlite'),
    BRIEFINGS_PATH: join(folder, 'daily'),
    LOG_LEVEL: 'info',
    ...change,
  };
}

const run = (env: Record<string, string>, ...args: string[]) =>
  spawnSync(process.execPath, [MAIN, ...args], { env, cwd: ELSEWHERE, encoding: 'utf8' });

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN, 'start'], { env, cwd: ELSEWHERE, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((done) => child.on('exit', (code) => done(code)));
  return { child, ended, said: () => said };
}

async function until(test: () => boolean, what: () => string): Promise<void> {
  for (let n = 0; n < 300; n++) {
    if (test()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`never happened: ${what()}`);
}

test('the service answers, delivers a subscription at its local minute on the day the clocks change, and stops cleanly', async () => {
  api = await startBotApi();
  const fake = api;
  fake.chat({ id: READER });
  const env = environment({
    BOT_TOKEN: fake.token,
    TELEGRAM_API_ROOT: fake.root,
    BRIEFING_TIMEZONE: 'Europe/Kyiv',
    DAYBRIEF_NOW: '2026-03-29T04:59:40Z',
  });
  const article = {
    id: 'a',
    published: '2026-03-28',
    outlet: 'The Tarvia Post',
    title: 'Ferry sinks',
    text: 'A ferry sank off Harra on Saturday, killing four people, the coast guard said.\n\nThirty people were rescued.',
  };
  const added = spawnSync(process.execPath, [MAIN, 'add', '-'], {
    env,
    cwd: ELSEWHERE,
    encoding: 'utf8',
    input: JSON.stringify(article),
  });
  expect(added.stdout).toContain('1 new');
  const service = start(env);
  await until(() => service.said().includes('Daybrief is up'), service.said);
  // Kyiv is at UTC+3 since this very night: 08:00 there is 05:00 UTC.
  fake.say(READER, '/subscribe 08:00 Kyiv');
  await fake.called('sendMessage', (call) => JSON.stringify(call).includes('08:00'));
  const before = fake.shown(READER).length;
  await until(
    () => fake.shown(READER).length > before,
    () => `${service.said()} ${JSON.stringify(fake.shown(READER))}`,
  );
  expect(JSON.stringify(fake.shown(READER).at(-1))).toContain('A ferry sank off Harra');
  const second = run(env, 'start');
  expect(second.status).toBe(1);
  expect(second.stderr).toMatch(/Another .daybrief start. serves/);
  expect(run(env, 'show', '2026-03-28').stdout).toContain('A ferry sank off Harra');
  service.child.kill('SIGTERM');
  expect(await service.ended).toBe(0);
  expect(service.said()).not.toContain(fake.token);
}, 90_000);

test('a refused token ends the service loudly', async () => {
  api = await startBotApi();
  const env = environment({ BOT_TOKEN: '123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', TELEGRAM_API_ROOT: api.root });
  const service = start(env);
  expect(await service.ended).toBe(1);
  expect(service.said()).toMatch(/refuses BOT_TOKEN/);
}, 60_000);
