import { mkdtempSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Found } from '../../src/core/ports/inputs.ts';
import { foundAt } from '../../src/sources/files/files.ts';
import { foundInStream } from '../../src/sources/files/stream.ts';

async function all(found: AsyncIterable<Found>): Promise<Found[]> {
  const list: Found[] = [];
  for await (const one of found) list.push(one);
  return list;
}
const told = (found: Found) => (found.kind === 'fault' ? found.reason : found.kind);

test('a folder is read deep, in order; what cannot be read is named and the rest goes in', async () => {
  const root = mkdtempSync(join(tmpdir(), 'daybrief-'));
  mkdirSync(join(root, 'b'));
  writeFileSync(join(root, 'a.txt'), 'The bridge is open again.');
  writeFileSync(join(root, 'b', 'page.html'), '<p>Two ferries collided.</p>');
  writeFileSync(
    join(root, 'c.jsonl'),
    '{"id":"1","text":"One."}\nnonsense\n{"id":"2"}\n{"id":"3","text":"x","html":"y"}\n',
  );
  writeFileSync(join(root, 'd.txt'), '\u0000\u0001\u0002');
  writeFileSync(join(root, 'e.txt'), '');
  writeFileSync(join(root, 'f.jpg'), 'passed over');
  writeFileSync(join(root, '.hidden.txt'), 'passed over');
  symlinkSync(join(root, 'nowhere'), join(root, 'g.txt'));
  symlinkSync(root, join(root, 'b', 'loop'));
  const found = await all(foundAt(root));
  expect(found.map(told)).toEqual([
    'article',
    'article',
    'article',
    'not JSON: Unexpected token \'o\', "nonsense" is not valid JSON',
    'text: needs exactly one of "text" and "html"',
    'text: needs exactly one of "text" and "html"',
    'binary, not text',
    'empty',
    'no such file (a broken link?)',
  ]);
  expect(found[3]?.where).toBe(`${join(root, 'c.jsonl')}, line 2`);
});

test('a missing path is a fault, not a crash', async () => {
  expect((await all(foundAt('no/such/place'))).map(told)).toEqual(['no such file (a broken link?)']);
});

test('bytes are decoded by mark, declaration, UTF-8, and windows-1252 last', async () => {
  const root = mkdtempSync(join(tmpdir(), 'daybrief-'));
  writeFileSync(join(root, 'a.txt'), Buffer.from([0x43, 0x61, 0x66, 0xe9]));
  writeFileSync(join(root, 'b.txt'), Buffer.from([0xff, 0xfe, 0x4b, 0x00, 0xe9, 0x00]));
  writeFileSync(join(root, 'c.html'), Buffer.from('<meta charset="windows-1251"><p>\xca\xe8\xbf\xe2</p>', 'latin1'));
  const texts = (await all(foundAt(root))).map((one) =>
    one.kind === 'article' ? (one.article.text ?? one.article.html) : '',
  );
  expect(texts).toEqual(['Café', 'Ké', '<meta charset="windows-1251"><p>Київ</p>']);
});

test.each([
  ['{"id":"1","text":"One."}\n{"id":"2","text":"Two."}', ['article', 'article']],
  ['<!doctype html><p>A page</p>', ['article']],
  ['Plain words.', ['article']],
  [
    '<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><item><title>A</title><description>Text</description></item></channel></rss>',
    ['article'],
  ],
  ['', ['empty']],
])('standard input %j', async (content, kinds) => {
  expect((await all(foundInStream(Readable.from(content === '' ? [] : [Buffer.from(content)])))).map(told)).toEqual(
    kinds,
  );
});
