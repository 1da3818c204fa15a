import { expect, test } from 'vitest';
import { ENGLISH } from '../../src/core/render/words/en.ts';
import { createWeb } from '../../src/web/server.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { MAY_3, MAY_4 } from '../shells/memory/editions.ts';
import { memoryNewsroom } from '../shells/memory/newsroom.ts';

const HOSTILE = '<script>alert(1)</script>"onmouseover="x';

function web(change: Partial<WebDeps> = {}) {
  return createWeb({
    newsroom: memoryNewsroom([MAY_3, MAY_4]),
    wordsFor: () => ENGLISH,
    chart: () => '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    feed: () => '<feed/>',
    health: async () => ({ ready: true, faults: [], since: '2026-05-04T06:00:00Z' }),
    metrics: async () => ({ type: 'text/plain', text: 'daybrief_editions_total 2\n' }),
    publicUrl: null,
    webhook: null,
    today: () => '2026-05-05',
    ...change,
  });
}

const figure = MAY_4.figures[0]?.id ?? '';

test.each([
  '/',
  '/day/2026-05-04',
  '/calendar/2026-05',
  '/figures',
  `/figure/${figure}`,
  '/search',
  '/search?q=dam',
  '/corrections',
  '/sources',
])('%s is a whole page without script', async (path) => {
  const answer = await web().request(path);
  const body = await answer.text();
  expect(answer.status).toBe(200);
  expect(body).toMatch(/^<!doctype html>[\s\S]*<h1>[\s\S]*<\/html>\s*$/i);
  expect(body).not.toMatch(/<script|javascript:|\son\w+=/i);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('a day page shows every figure with its verbatim sentence', async () => {
  const body = await (await web().request('/day/2026-05-04')).text();
  const text = body.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  for (const claim of MAY_4.figures.flatMap((one) => one.claims)) expect(text).toContain(claim.sentence);
});

test.each([
  '/day/2026-13-40',
  '/day/tomorrow',
  '/day/2020-01-01',
  '/figure/f999',
  '/story/e0',
  '/nothing',
  '/calendar/2026-13',
])('%s is a kind 404', async (path) => {
  const answer = await web().request(path);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('Nothing is here');
});

test('what articles and visitors write is escaped everywhere', async () => {
  const hostile = structuredClone(MAY_4);
  for (const event of [...hostile.events, ...hostile.also]) event.headline = HOSTILE;
  for (const source of hostile.sources)
    Object.assign(source, { title: HOSTILE, outlet: HOSTILE, url: 'javascript:alert(1)' });
  for (const one of hostile.figures) Object.assign(one, { counted: HOSTILE, place: HOSTILE });
  const app = web({ newsroom: memoryNewsroom([hostile]) });
  for (const path of ['/', `/search?q=${encodeURIComponent(HOSTILE)}`, `/figures?q=${encodeURIComponent(HOSTILE)}`])
    expect(await (await app.request(path)).text()).not.toMatch(/<script|href="javascript:|"onmouseover="x"/i);
});

test('health, readiness, metrics and feeds answer programs', async () => {
  const app = web();
  expect(await (await app.request('/healthz')).json()).toMatchObject({ ok: true });
  expect(await (await app.request('/readyz')).json()).toEqual({ ready: true });
  expect(await (await app.request('/metrics')).text()).toContain('daybrief_editions_total');
  expect((await app.request('/feed.atom')).headers.get('content-type')).toContain('atom');
  const ill = web({
    health: async () => ({ ready: false, faults: ['the disk is full'], since: '2026-05-04T06:00:00Z' }),
  });
  expect((await ill.request('/healthz')).status).toBe(503);
  expect((await ill.request('/readyz')).status).toBe(503);
});
