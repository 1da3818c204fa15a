import { expect, test } from 'vitest';
import { plainPieces } from '../../src/delivery/plain.ts';

const texts = (html: string) => plainPieces({ html, rows: [] }).map((piece) => piece.html);

test.each([
  ['<b>Tuesday</b> &amp; <a href="https://example.org/?a=1&amp;b=2">more</a>', ['Tuesday &amp; more']],
  ['a &lt;tag&gt; that is text', ['a &lt;tag&gt; that is text']],
  ['five < six', ['five &lt; six']],
  ['&lt;script&gt;', ['&lt;script&gt;']],
  ['', []],
])('%s as plain text', (html, pieces) => {
  expect(texts(html)).toEqual(pieces);
});

test('a long text is cut at line ends and nothing is lost', () => {
  const lines = Array.from({ length: 400 }, (_, n) => `Line ${n} says that nothing of it is lost.`);
  const pieces = texts(lines.join('\n'));
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.every((piece) => piece.length <= 3500)).toBe(true);
  expect(pieces.flatMap((piece) => piece.split('\n')).filter(Boolean)).toEqual(lines);
});

test('one endless line is cut all the same', () => {
  expect(texts('x'.repeat(8000)).join('')).toBe('x'.repeat(8000));
});
