import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type BotApi, startBotApi } from './botapi/server.ts';

const OPERATOR = 77;
const FERRY = 'A ferry sank off Harra on Saturday, killing four people, the coast guard said.';
const started: { child?: ChildProcess; api?: BotApi; feeds?: Server } = {};

afterEach(async () => {
  started.child?.kill('SIGKILL');
  started.feeds?.closeAllConnections();
  started.feeds?.close();
  await started.api?.close();
});

/** Two feeds of a local server, each page a single article; the second is broken until it is mended. */
async function startFeeds() {
  const state = { broken: true };
  const item = (path: string) =>
    `<rss version="2.0"><channel><title>x</title><item><title>News</title><link>${root}${path}</link><pubDate>Sat, 28 Mar 2026 10:00:00 GMT</pubDate><description>Read on.</description></item></channel></rss>`;
  const answers: Record<string, () => string> = {
    '/post': () => item('/post/1'),
    '/post/1': () =>
      `<html><body><article><h1>Ferry sinks</h1><p>${FERRY}</p><p>The search ended at dusk.</p></article></body></html>`,
    '/wire': () => (state.broken ? 'this is no feed' : item('/wire/1')),
    '/wire/1': () =>
      '<html><body><article><p>Two ships reached the ferry first, the harbour master said.</p></article></body></html>',
  };
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer) response.end(answer());
    else response.writeHead(404).end();
  });
  started.feeds = server;
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { root, state };
}

async function until(what: string, happened: () => boolean | Promise<boolean>): Promise<void> {
  for (let n = 0; n < 300; n++) {
    if (await happened()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`never happened: ${what}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

test('a newsroom of two feeds: alerts once and once when over, the web side, and a restore byte for byte', async () => {
  const api = (started.api = await startBotApi());
  api.chat({ id: OPERATOR });
  const { root, state } = await startFeeds();
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-'));
  const list = join(folder, 'sources.json');
  const source = (name: string, path: string) => ({ name, url: root + path, read: 'full' });
  writeFileSync(list, JSON.stringify([source('Tarvia Post', '/post'), source('Osk Wire', '/wire')]));
  const port = await freePort();
  const env = {
    PATH: process.env['PATH'] ?? '',
    BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
    ADMIN_IDS: `${OPERATOR}`,
    SOURCES_PATH: list,
    ALLOW_PRIVATE_ADDRESSES: 'yes',
    PORT: `${port}`,
    DATABASE_PATH: join(folder, 'db.sqlite'),
    BRIEFINGS_PATH: join(folder, 'daily'),
    BACKUP_PATH: join(folder, 'backups'),
  };
  // Never in step with this process, which is Telegram and the feeds.
  const run = (...args: string[]) =>
    new Promise<{ status: number; stdout: string; stderr: string }>((done) => {
      execFile(process.execPath, ['dist/main.js', ...args], { env }, (error, stdout, stderr) =>
        done({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
      );
    });
  const start = (now: string) => {
    const child = spawn(process.execPath, ['dist/main.js', 'start'], {
      env: { ...env, DAYBRIEF_NOW: now },
      stdio: 'ignore',
    });
    started.child = child;
    return { child, ended: new Promise((done) => child.on('exit', done)) };
  };
  const told = () => JSON.stringify(api.shown(OPERATOR));
  const get = async (path: string) => fetch(`http://127.0.0.1:${port}${path}`).then((answer) => answer.text());

  const first = start('2026-03-29T05:00:00Z');
  await until('the alert', () => told().includes('The source Osk Wire fails: not a feed that can be read'));
  await until('the edition', async () => (await run('show', '2026-03-28')).stdout.includes('A ferry sank off Harra'));
  expect((await run('show', '2026-03-28')).stdout).toContain('Osk Wire');
  expect(await get('/day/2026-03-28')).toContain('A ferry sank off Harra');
  expect(JSON.parse(await get('/healthz'))).toMatchObject({ ok: true });
  expect(await get('/metrics')).toMatch(/daybrief_articles_total\{source="Tarvia Post",state="added"\} 1/);
  expect((await run('sources')).stdout).toMatch(/Tarvia Post +ok +1 +1 of 1[^]*Osk Wire +failing/);
  expect((await run('restore', join(folder, 'none'))).status).toBe(1);
  expect((await run('backup', join(folder, 'night.sqlite'))).status).toBe(0);
  expect((await run('restore', join(folder, 'night.sqlite'))).stderr).toContain('A service is running');
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);

  const before = (await run('show', '2026-03-28', '--format', 'json')).stdout;
  state.broken = false;
  const second = start('2026-03-30T05:00:00Z');
  await until('the end of the alert', () => told().includes('The source Osk Wire no longer fails'));
  expect(told().match(/Osk Wire fails/g)).toHaveLength(1);
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  expect((await run('show', '2026-03-28', '--format', 'json')).stdout).not.toBe(before);

  expect((await run('restore', join(folder, 'night.sqlite'))).status).toBe(0);
  expect((await run('show', '2026-03-28', '--format', 'json')).stdout).toBe(before);
  const lines = join(folder, 'all.jsonl');
  writeFileSync(lines, (await run('export')).stdout);
  env.DATABASE_PATH = join(folder, 'second.sqlite');
  expect((await run('import', lines)).stdout).toMatch(/^Imported \d+ rows/);
  expect((await run('show', '2026-03-28', '--format', 'json')).stdout).toBe(before);
  const doctor = await run('doctor');
  expect([doctor.status, doctor.stdout]).toEqual([0, expect.stringContaining('Telegram knows it')]);
  expect(doctor.stdout + readFileSync(join(folder, 'daily', '2026-03-28.md'), 'utf8')).not.toContain(api.token);
  writeFileSync(list, '{"name":"Osk Wire"}');
  const faulty = await run('doctor');
  expect([faulty.status, faulty.stdout]).toEqual([
    1,
    expect.stringMatching(/SOURCES_PATH: .* must be a list[^]*every page and index/),
  ]);
}, 120_000);
