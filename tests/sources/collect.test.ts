import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ArticleInput } from '../../src/core/model.ts';
import type { Found } from '../../src/core/ports/inputs.ts';
import { NO_METER } from '../../src/core/ports/meter.ts';
import { Collector } from '../../src/sources/collect.ts';
import { agentOf } from '../../src/sources/http/agent.ts';
import { Pace } from '../../src/sources/http/pace.ts';
import { Robots } from '../../src/sources/http/robots.ts';
import { collectAll } from '../../src/sources/round.ts';
import type { Source } from '../../src/sources/list.ts';
import { testFolder, testStorage } from '../storage/open.ts';

const TEASER = 'Two bridges closed.';
const page = (words: string) => `<html><body><article><p>${words}</p></article></body></html>`;
const goodPage = (_: unknown, response: ServerResponse) =>
  void response.end(page('Two bridges were closed on Monday, the city said.'));
const link = (n: number) => `${root}/news/${n}`;
const FEEDS: Record<string, () => string> = {
  rss: () =>
    `<rss version="2.0"><channel><title>R</title><item><title>Bridges</title><link>${link(1)}</link><pubDate>Mon, 04 May 2026 06:00:00 GMT</pubDate><description>${TEASER}</description></item></channel></rss>`,
  rdf: () =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>R</title></channel><item rdf:about="${link(1)}"><title>Bridges</title><link>${link(1)}</link><description>${TEASER}</description><dc:date>2026-05-04T06:00:00Z</dc:date></item></rdf:RDF>`,
  atom: () =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title>Bridges</title><link href="${link(1)}"/><published>2026-05-04T06:00:00Z</published><summary>${TEASER}</summary></entry></feed>`,
  json: () =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [
        { id: '1', url: link(1), title: 'Bridges', content_text: TEASER, date_published: '2026-05-04T06:00:00Z' },
      ],
    }),
  sitemap: () =>
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>${link(1)}</loc><news:news><news:publication_date>2026-05-04T06:00:00Z</news:publication_date><news:title>Bridges</news:title></news:news></url></urlset>`,
};

let server: Server;
let root = '';
let asked: string[] = [];
let answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {};
const agent = agentOf(true);

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = answers[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await agent.close();
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  answers = { '/news/1': goodPage };
  for (const [name, feed] of Object.entries(FEEDS))
    answers[`/${name}`] = (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.setHeader('etag', '"1"').end(feed());
    };
});

const source = (url: string, change: Partial<Source> = {}): Source => ({
  name: 'Tarvia Post',
  url,
  kind: 'feed',
  country: null,
  language: 'en',
  tier: 2,
  read: 'feed',
  ...change,
});

/** A round of one program that goes on: its store, its clock, what it took in and what it complained of. */
function program() {
  const { sources: memories } = testStorage();
  const state = { now: Date.parse('2026-05-04T08:00:00Z'), unreadable: false };
  const taken: ArticleInput[] = [];
  const faults: string[] = [];
  const counted: string[] = [];
  const now = () => state.now;
  const parts = { agent, robots: new Robots({ agent }, now), pace: new Pace(() => Promise.resolve()), pause: 0 };
  const collector = new Collector({ ...parts, memories, now, chance: () => 0 });
  const ingest = async (found: AsyncIterable<Found>) => {
    const report = { added: 0, changed: 0, known: 0, undated: [], days: [], failed: [] as object[] };
    for await (const one of found) {
      if (one.kind === 'article' && !state.unreadable) taken.push(one.article);
      if (one.kind === 'article' && !state.unreadable) report.added += 1;
      else report.failed.push({ where: one.where, reason: one.kind === 'fault' ? one.reason : 'no text' });
    }
    return report as never;
  };
  const meter = { ...NO_METER, articles: (...words: unknown[]) => void counted.push(words.join(' ')) };
  const stopping = new AbortController();
  const round = (...list: Source[]) =>
    collectAll(list, {
      collector,
      memories,
      ingest,
      meter,
      stopping: stopping.signal,
      onFault: (_, reason) => faults.push(reason),
    });
  const memory = async () => (await memories.all())[0];
  return { state, taken, faults, counted, round, memory, stopping };
}

test.each(['rss', 'rdf', 'atom', 'json'])('a feed of %s is taken in once, with the name of the list', async (kind) => {
  const { taken, round, memory, counted } = program();
  expect(await round(source(`${root}/${kind}`))).toBe(1);
  expect(taken).toMatchObject([
    { url: link(1), title: 'Bridges', outlet: 'Tarvia Post', published: '2026-05-04T06:00:00.000Z', html: TEASER },
  ]);
  expect(await memory()).toMatchObject({ state: 'ok', etag: '"1"', articles: 1, newest: '2026-05-04T06:00:00.000Z' });
  expect(await round(source(`${root}/${kind}`))).toBe(0);
  expect(asked).toEqual([`/${kind}`, `/${kind}`]);
  expect(counted).toEqual(['Tarvia Post added 1']);
});

test.each(['rss', 'sitemap'])('behind a teaser of %s the page is read, robots.txt asked before', async (kind) => {
  const { taken, round, memory } = program();
  const list = source(`${root}/${kind}`, kind === 'sitemap' ? { kind: 'sitemap' } : { read: 'full' });
  await round(list);
  expect(taken).toMatchObject([{ url: link(1), title: 'Bridges', published: expect.stringContaining('2026-05-04') }]);
  expect(taken[0]?.html).toContain('the city said');
  expect(asked).toContain('/robots.txt');
  expect(await memory()).toMatchObject({ pagesTried: 1, pagesRead: 1 });
  await round(list);
  expect(taken).toHaveLength(1);
});

const urls = (name: string, ...rows: [string, string?][]) =>
  `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${rows
    .map(([at, day]) => {
      const tag = name === 'urlset' ? 'url' : 'sitemap';
      return `<${tag}><loc>${root}${at}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</${tag}>`;
    })
    .join('')}</${name}>`;

test('of an index of sitemaps the newest are asked, and of their pages those that are news, newest first', async () => {
  const { taken, round, faults } = program();
  const days = ['2026-05-01', '2026-05-02', '2026-05-03', '2026-04-30', '2026-04-29'];
  const months = days.map((day, n): [string, string] => [`/map-${n}`, day]);
  answers['/index'] = (_, response) => response.end(urls('sitemapindex', ...months, ['/map-news']));
  answers['/map-news'] = (_, response) => response.end(urls('urlset', ['/old', '2024-01-01'], ['/b', '2026-05-03']));
  answers['/map-2'] = (_, response) => response.end(urls('urlset', ['/a', '2026-05-04'], ['/c']));
  for (const at of ['/a', '/b', '/c']) answers[at] = goodPage;
  const list = source(`${root}/index`, { kind: 'sitemap' });
  expect(await round(list)).toBe(3);
  expect(taken.map(({ url }) => url)).toEqual(['/a', '/b', '/c'].map((at) => `${root}${at}`));
  expect(asked).toEqual(expect.arrayContaining(['/map-news', '/map-0', '/map-1', '/map-2']));
  expect(asked).not.toEqual(expect.arrayContaining(['/map-4']));
  expect(faults).toEqual([]);
  for (const at of ['/map-2', '/map-news']) delete answers[at];
  await round(list);
  expect(faults).toEqual(['none of the sitemaps that the index lists can be had (4 asked)']);
});

test('where the page cannot be had the teaser is taken; where robots.txt forbids it too', async () => {
  for (const forbid of [false, true]) {
    const { taken, round, memory } = program();
    delete answers['/news/1'];
    answers['/robots.txt'] = (_, response) => response.end(forbid ? 'User-agent: *\nDisallow: /news' : '');
    asked = [];
    await round(source(`${root}/rss`, { read: 'full' }));
    expect(taken).toMatchObject([{ url: link(1), html: TEASER }]);
    expect(asked.includes('/news/1')).toBe(!forbid);
    expect(await memory()).toMatchObject({ pagesTried: 1, pagesRead: 0 });
  }
});

test('a page that comes and holds no text counts against the source', async () => {
  const { state, round, memory } = program();
  state.unreadable = true;
  await round(source(`${root}/rss`, { read: 'full' }));
  expect(await memory()).toMatchObject({ pagesTried: 1, pagesRead: 0 });
});

test('a page that has a bad minute is asked again in the next round, though the feed has not changed', async () => {
  const { taken, faults, round } = program();
  answers['/news/1'] = (_, response) => response.writeHead(503).end();
  await round(source(`${root}/sitemap`, { kind: 'sitemap' }));
  expect([taken, faults]).toEqual([[], [`${link(1)}: HTTP 503`]]);
  answers['/news/1'] = goodPage;
  await round(source(`${root}/sitemap`, { kind: 'sitemap' }));
  expect(taken).toHaveLength(1);
});

test('a failing source backs off and comes back; one that is no feed is known to be hopeless', async () => {
  const { state, faults, round, memory } = program();
  answers['/rss'] = (_, response) => response.writeHead(500).end();
  await round(source(`${root}/rss`));
  await round(source(`${root}/rss`));
  expect(asked).toEqual(['/rss']);
  expect(await memory()).toMatchObject({ state: 'failing', failures: 1, hopeless: false, detail: 'HTTP 500' });
  state.now += 6 * 60_000;
  answers['/rss'] = (_, response) => response.end('<html>moved</html>');
  await round(source(`${root}/rss`));
  expect(await memory()).toMatchObject({ state: 'failing', failures: 2, hopeless: true });
  state.now += 11 * 60_000;
  answers['/rss'] = (_, response) => response.end(FEEDS['rss']?.());
  expect(await round(source(`${root}/rss`))).toBe(1);
  expect(await memory()).toMatchObject({ state: 'ok', failures: 0, hopeless: false, detail: null });
  expect(faults).toEqual(['HTTP 500', 'not a feed that can be read (RSS, Atom, RDF or JSON Feed)']);
});

test('a watched folder and a JSON Lines file give what is new in them; a missing one fails', async () => {
  const folder = join(testFolder(), 'inbox');
  const { taken, round, memory } = program();
  await round(source(folder, { kind: 'folder' }));
  expect(await memory()).toMatchObject({ state: 'failing', detail: 'no such file (a broken link?)', hopeless: true });
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.txt'), 'Two bridges were closed.');
  const other = program();
  const watched = source(folder, { kind: 'folder' });
  expect(await other.round(watched)).toBe(1);
  expect(await other.round(watched)).toBe(0);
  const lines = join(folder, 'more.jsonl');
  writeFileSync(lines, '{"id":"1","text":"The ferry sank."}\n');
  expect(await other.round(watched)).toBe(1);
  writeFileSync(lines, '{"id":"1","text":"The ferry sank."}\n{"id":"2","text":"It was raised."}\n');
  expect(await other.round(source(lines, { kind: 'jsonl' }))).toBe(1);
  expect(other.taken.map((article) => article.text)).toEqual([
    'Two bridges were closed.',
    'The ferry sank.',
    'It was raised.',
  ]);
  expect(taken).toEqual([]);
});

test('what fails because the program stops is not remembered', async () => {
  const { state, round, memory, stopping } = program();
  state.unreadable = true;
  answers['/rss'] = (_, response) => {
    stopping.abort();
    response.end(FEEDS['rss']?.());
  };
  await round(source(`${root}/rss`));
  expect(await memory()).toBeUndefined();
});

test('a source at a private address is refused and told', async () => {
  const strict = agentOf(false);
  const { sources: memories } = testStorage();
  const now = () => 0;
  const parts = { pace: new Pace(() => Promise.resolve()), pause: 0, memories, now, chance: now };
  const collector = new Collector({ agent: strict, robots: new Robots({ agent: strict }, now), ...parts });
  const collected = await collector.collect(source(`${root}/rss`));
  expect(collected?.memory).toMatchObject({
    state: 'failing',
    hopeless: true,
    detail: expect.stringContaining('private'),
  });
  await strict.close();
});
