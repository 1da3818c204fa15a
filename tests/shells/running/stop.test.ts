import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { add, type Env, run, settings, stopped, telegram, until, up } from '../program.ts';

const [READER, ASKER] = [77, 78];
const DAY = '2026-05-03';
const NOW = '2026-05-04T07:50:00Z';
const FERRY = 'A ferry sank off Harra on Sunday, killing four people, the coast guard said.';
const article = (n: number) => ({
  id: `${n}`,
  url: `https://post.example/${n}`,
  published: DAY,
  outlet: 'The Tarvia Post',
  title: `Ferry ${n}`,
  text: `${FERRY}\n\nThe ship with the number ${n} had left the port in the morning.`,
});

/** The settings with one source listed. */
function withSource(env: Env, source: Record<string, string>): Env {
  const path = join(mkdtempSync(join(tmpdir(), 'daybrief-')), 'sources.json');
  writeFileSync(path, JSON.stringify([{ name: 'Tarvia Post', ...source }]));
  return { ...env, SOURCES_PATH: path, ALLOW_PRIVATE_ADDRESSES: 'yes' };
}

/** A feed whose one page does not answer until it is let. */
async function slowFeed() {
  const state = { asked: false, answers: false };
  const page = `<html><body><article><h1>Ferry sinks</h1><p>${FERRY}</p><p>The search ended at dusk.</p></article></body></html>`;
  const server = createServer((request, response) => {
    if (request.url === '/feed')
      response.end(
        `<rss version="2.0"><channel><title>x</title><item><title>News</title><link>${root}/1</link><pubDate>Sun, 03 May 2026 10:00:00 GMT</pubDate><description>Read on.</description></item></channel></rss>`,
      );
    else if (request.url !== '/1') response.writeHead(404).end();
    else if (state.answers) response.end(page);
    else state.asked = true;
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { state, url: `${root}/feed` };
}

test('SIGTERM while a page is fetched: the service ends well, and the next one reads it', async () => {
  const { state, url } = await slowFeed();
  const env = withSource(settings(await telegram(), { DAYBRIEF_NOW: NOW }), { url, read: 'full' });
  const first = await up(env);
  await until(
    () => state.asked,
    () => first.said(),
  );
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  state.answers = true;
  const second = await up(env);
  await until(
    () => run(env, ['show', DAY]).stdout.includes(FERRY.slice(0, 24)),
    () => second.said(),
  );
  await stopped(second);
}, 120_000);

test('SIGTERM while many articles are read and made into an edition: nothing is half made, the next one has all', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'daybrief-')), 'articles.jsonl');
  writeFileSync(path, Array.from({ length: 300 }, (_, n) => JSON.stringify(article(n))).join('\n'));
  const env = withSource(settings(await telegram(), { DAYBRIEF_NOW: NOW }), { url: path, kind: 'jsonl' });
  for (const wait of [0, 700]) {
    const service = await up(env);
    await new Promise((done) => setTimeout(done, wait));
    service.child.kill('SIGTERM');
    expect(await service.ended).toBe(0);
  }
  const last = await up(env);
  await until(
    () => run(env, ['show', DAY]).stdout.includes('300 articles'),
    () => last.said(),
  );
  await stopped(last);
}, 120_000);

test('SIGTERM while a delivery and an answer are under way: both end and are known to have, neither comes again', async () => {
  const api = await telegram();
  for (const id of [READER, ASKER]) api.chat({ id });
  const env = settings(api, { DAYBRIEF_NOW: NOW });
  add(env, article(1));
  const early = await up(env);
  api.say(READER, '/subscribe 08:00 UTC');
  await api.called('sendMessage', (call) => call.fields['chat_id'] === READER, 2);
  await stopped(early);
  const before = api.shown(READER).length;
  for (const chat of [READER, ASKER])
    api.faults.add({ kind: 'slow', milliseconds: 2500 }, { method: 'sendMessage', chat });
  const service = await up({ ...env, DAYBRIEF_NOW: '2026-05-04T08:00:01Z' });
  api.say(ASKER, '/help');
  const asked = () => api.calls.filter(({ method, status }) => method === 'sendMessage' && status === 0).length;
  await until(
    () => asked() === 2,
    () => service.said(),
  );
  service.child.kill('SIGTERM');
  expect(await service.ended).toBe(0);
  const counts = () => [api.shown(READER).length - before, api.shown(ASKER).length];
  expect(counts()).toEqual([1, 1]);
  const next = await up({ ...env, DAYBRIEF_NOW: '2026-05-04T08:03:01Z' });
  await new Promise((done) => setTimeout(done, 1500));
  await stopped(next);
  expect(counts()).toEqual([1, 1]);
  expect(run(env, ['doctor']).stdout).toMatch(/possible doubles\s+0/);
}, 120_000);

test('SIGTERM while Telegram has asked an answer to wait for long: the service ends, and the answer comes with the next', async () => {
  const api = await telegram();
  api.chat({ id: ASKER });
  const description = 'Too Many Requests: retry after 50';
  const wait = { kind: 'answer', code: 429, description, parameters: { retry_after: 50 } } as const;
  api.faults.add(wait, { method: 'sendMessage', chat: ASKER });
  const env = settings(api, { DAYBRIEF_NOW: NOW });
  const service = await up(env);
  api.say(ASKER, '/help');
  await api.called('sendMessage', ({ status }) => status === 429);
  service.child.kill('SIGTERM');
  expect(await service.ended).toBe(0);
  const next = await up(env);
  await api.called('sendMessage', ({ status }) => status === 200, 1, 20_000);
  await stopped(next);
  expect(api.shown(ASKER)).toHaveLength(1);
}, 120_000);
