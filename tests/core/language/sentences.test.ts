import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/core/language/sentences.ts';

const rows = JSON.parse(readFileSync(new URL('../../specs/sentences.json', import.meta.url), 'utf8')) as {
  text: string;
  sentences: string[];
}[];

test.each(rows)('$text', ({ text, sentences }) => {
  expect(splitSentences(text, 0, text.length).map(([start, end]) => text.slice(start, end))).toEqual(sentences);
});

test('no letter is lost, doubled or out of order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Mr', '.', '. ', '! ', '…', 'A', 'b', ' ', '"', '\n', '5', 'No')), (parts) => {
      const text = parts.join('');
      const joined = splitSentences(text, 0, text.length).map(([start, end]) => text.slice(start, end));
      expect(joined.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});

test('what is too long for a sentence is cut at white space into short pieces', () => {
  const text = 'word '.repeat(5_000);
  const spans = splitSentences(text, 0, text.length);
  expect(spans.length).toBeGreaterThan(1);
  expect(spans.every(([start, end]) => end - start <= 500 && /^word.*word$/s.test(text.slice(start, end)))).toBe(true);
});
