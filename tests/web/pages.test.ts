import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENGLISH } from '../../src/core/render/words/en.ts';
import { messagesOf } from '../../src/telegram/messages/list.ts';
import { createWeb } from '../../src/web/server.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { MAY_3, MAY_4 } from '../shells/memory/editions.ts';
import { memoryNewsroom } from '../shells/memory/newsroom.ts';

const HOSTILE = '<script>alert(1)</script>"onmouseover="x';

function web(change: Partial<WebDeps> = {}) {
  return createWeb({
    newsroom: memoryNewsroom([MAY_3, MAY_4]),
    wordsFor: () => ENGLISH,
    chart: () => ({
      light: '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
      dark: '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    }),
    feed: () => '<feed/>',
    health: async () => ({ ready: true, faults: [], since: '2026-05-04T06:00:00Z' }),
    metrics: async () => ({ type: 'text/plain', text: 'daybrief_editions_total 2\n' }),
    publicUrl: null,
    webhook: null,
    onFault: () => undefined,
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

test('a day typed behind the address leads to its page', async () => {
  const answer = await web().request('/2026-05-04');
  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toBe('/day/2026-05-04');
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

test('pages speak the reader’s language throughout', async () => {
  const app = web({ wordsFor: (accept) => (accept === 'de' ? messagesOf('de').words : ENGLISH) });
  const body = await (await app.request('/sources', { headers: { 'accept-language': 'de' } })).text();
  expect(body).toContain('<html lang="de">');
  expect(body).toContain('Kalender');
  expect(body).not.toMatch(/Calendar|Skip to|Last answer/);
});

const pageLanguages = readdirSync('src/web/words').filter((name) => /^[a-z]{2}\.ts$/.test(name));
test('every language of the bot has its pages', () => {
  expect(pageLanguages).toEqual(readdirSync('src/telegram/messages').filter((name) => /^[a-z]{2}\.ts$/.test(name)));
});

test('an older revision says so and leads to the newest; the newest has a permanent link', async () => {
  const second = { ...MAY_4, revision: 2 };
  const newsroom = memoryNewsroom([MAY_4]);
  const edition = async (_: string, revision?: number) => (revision === 1 ? { ...MAY_4, revision: 1 } : second);
  const app = web({ newsroom: { ...newsroom, edition } });
  const older = await (await app.request('/day/2026-05-04/r/1')).text();
  expect(older).toContain('An earlier revision');
  expect(older).not.toContain('Permanent link');
  expect(await (await app.request('/day/2026-05-04')).text()).toContain('href="/day/2026-05-04/r/2"');
});

test('the sentence is marked in its paragraph', async () => {
  const body = await (await web().request('/article/a1?s=x')).text();
  expect(body).toMatch(/<p>It rained for three days\. <mark>[^<]+<\/mark> The search goes on\.<\/p>/);
});

test('a page that cannot be made is told, kindly to the reader and wholly to the operator', async () => {
  const faults: unknown[] = [];
  const broken = { ...memoryNewsroom([MAY_4]), corrections: () => Promise.reject(new Error('disk')) };
  const answer = await web({ newsroom: broken, onFault: (error) => faults.push(error) }).request('/corrections');
  expect([answer.status, faults]).toEqual([500, [new Error('disk')]]);
});

test.each(['/', '/calendar/2026-05', '/search', `/figure/${figure}`])(
  '%s has one of each landmark and one title',
  async (path) => {
    const body = await (await web().request(path)).text();
    for (const tag of ['main', 'h1', 'header', 'title'])
      expect(body.match(new RegExp(`<${tag}[ >]`, 'g')), tag).toHaveLength(1);
    expect(body).toContain('<html lang="en">');
    for (const [, id] of body.matchAll(/<label for="(\w+)"/g)) expect(body).toContain(`id="${id}"`);
  },
);

const style = readFileSync('src/web/style.css', 'utf8');
const colours = [...style.matchAll(/:root \{([^}]+)\}/g)].map(([, block = '']) =>
  Object.fromEntries([...block.matchAll(/--(\w+): (#\w{6})/g)].map(([, name, value]) => [name, value])),
);
const channel = (hex: string, at: number) => {
  const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex = '') => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
const contrast = (a?: string, b?: string) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

test.each([
  ['light', 0],
  ['dark', 1],
])('every text of the %s pages has the contrast of WCAG AA', (_, at) => {
  const { ink, paper, quiet, link, mark } = colours[at] ?? {};
  for (const text of [ink, quiet, link]) expect(contrast(text, paper)).toBeGreaterThan(4.5);
  expect(contrast(ink, mark)).toBeGreaterThan(4.5);
});
