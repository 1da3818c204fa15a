import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agentOf } from '../../src/sources/http/agent.ts';
import { isPublic } from '../../src/sources/http/address.ts';
import { fetchUrl } from '../../src/sources/http/fetch.ts';
import { Robots } from '../../src/sources/http/robots.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const PAGE = '<html><body><p>Two bridges were closed on Monday.</p></body></html>';
const endless = (response: ServerResponse, piece: Buffer) => {
  const more = () => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', more);
  more();
};

const ANSWERS: Record<string, Answer> = {
  '/page': (_, response) =>
    response.setHeader('etag', '"v1"').setHeader('content-type', 'text/html; charset=iso-8859-2').end(PAGE),
  '/gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(PAGE)),
  '/brotli': (_, response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync(PAGE)),
  '/bomb': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(80_000_000))),
  '/endless': (_, response) => endless(response, Buffer.alloc(65_536, 'a')),
  '/broken-gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end('this is not gzip'),
  '/odd-packing': (_, response) => response.setHeader('content-encoding', 'compress').end(PAGE),
  '/lying-length': (_, response) => {
    response.writeHead(200, { 'content-length': '5000' });
    response.write(PAGE);
    response.socket?.end();
  },
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-page': (_, response) => response.writeHead(301, { location: '/page' }).end(),
  '/nowhere': (_, response) => response.writeHead(302, { location: 'http://[' }).end(),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/busy': (_, response) => response.writeHead(503, { 'retry-after': '120' }).end('<html>busy'),
  '/cut': (_, response) => response.socket?.destroy(),
  '/robots.txt': (_, response) =>
    response.end('User-agent: *\nDisallow: /secret\nUser-agent: Daybrief\nDisallow: /members\n'),
};

let server: Server;
let root = '';
const agent = agentOf(true);

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
    else (ANSWERS[request.url ?? ''] ?? ((_, other) => other.writeHead(404).end()))(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await agent.close();
  server.closeAllConnections();
  server.close();
});

test.each(['/page', '/gzip', '/brotli', '/to-page'])('%s is read', async (path) => {
  const outcome = await fetchUrl(root + path, { agent });
  expect(outcome.kind === 'ok' && outcome.bytes.toString()).toBe(PAGE);
});

test('a known version is not sent again', async () => {
  expect(await fetchUrl(`${root}/page`, { agent, etag: '"v1"' })).toEqual({ kind: 'unchanged' });
});

test.each([
  ['/bomb', 'the answer is too large', false],
  ['/endless', 'the answer is too large', false],
  ['/broken-gzip', 'the packing is broken', false],
  ['/odd-packing', 'unknown content encoding compress', false],
  ['/lying-length', 'the connection was cut', false],
  ['/cut', 'the connection was cut', false],
  ['/loop', 'too many redirects', true],
  ['/to-file', 'not an http address', true],
  ['/nowhere', 'Invalid URL', true],
  ['/gone', 'HTTP 410', true],
  ['/missing', 'HTTP 404', true],
])('%s fails with its reason', async (path, reason, final) => {
  expect(await fetchUrl(root + path, { agent, maxBytes: 1_000_000 })).toEqual({
    kind: 'failed',
    reason,
    final,
    retryAfter: null,
  });
});

test('a busy server says when to come back', async () => {
  expect(await fetchUrl(`${root}/busy`, { agent })).toMatchObject({
    kind: 'failed',
    reason: 'HTTP 503',
    retryAfter: 120,
  });
});

test('no private address is fetched, named or literal, also not through a redirect', async () => {
  const strict = agentOf(false);
  const port = new URL(root).port;
  for (const url of [
    root,
    `http://localhost:${port}/page`,
    `http://[::1]:${port}/page`,
    `http://[::ffff:127.0.0.1]:${port}/`,
    'http://169.254.169.254/latest',
    'http://2130706433/',
  ])
    expect(await fetchUrl(url, { agent: strict })).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('private address'),
    });
  await strict.close();
});

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.0.1',
  '0.0.0.0',
  '100.64.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fc00::1',
  '::ffff:10.0.0.1',
  '2002:0a00:0001::',
  '64:ff9b::a00:1',
  'nonsense',
])('%s is not public', (address) => expect(isPublic(address)).toBe(false));
test.each(['93.184.216.34', '2606:2800:220:1::1', '::ffff:8.8.8.8'])('%s is public', (address) =>
  expect(isPublic(address)).toBe(true),
);

test('robots.txt is honoured; a site without one allows all', async () => {
  const robots = new Robots({ agent }, () => 0);
  expect(await robots.allows(new URL(`${root}/members/1`))).toBe(false);
  expect(await robots.allows(new URL(`${root}/secret`))).toBe(true);
  expect(await robots.allows(new URL(`${root}/page`))).toBe(true);
  const refused = await fetchUrl(`${root}/members/1`, { agent, allows: (url) => robots.allows(url) });
  expect(refused).toMatchObject({ kind: 'failed', reason: 'robots.txt does not allow it' });
});
