import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanArticle } from '../../../../src/core/clean/clean.ts';
import { claimantsOf } from '../../../../src/core/extract/claimant/claimants.ts';
import { documentOf } from '../../../../src/core/language/document.ts';

interface Row {
  text: string;
  number: string;
  claimant: string | null;
  why?: string;
}
const table = (name: string): Row[] =>
  JSON.parse(readFileSync(new URL(`../../../specs/claimant/${name}.json`, import.meta.url), 'utf8')) as Row[];

function claimantAt(text: string, number: string) {
  const document = documentOf(cleanArticle({ id: 'spec', text }));
  const offset = document.source.indexOf(number);
  const sentence = document.sentences.find((x) => x.start <= offset && offset < x.end);
  return claimantsOf(document).at(sentence?.index ?? -1, offset);
}

test.each(table('named'))('$claimant: $text', ({ text, number, claimant }) => {
  expect(claimantAt(text, number)?.claimant ?? null).toBe(claimant);
});

test.each(table('nobody'))('nobody ($why): $text', ({ text, number }) => {
  expect(claimantAt(text, number)).toBeNull();
});

test('a claimant is a slice of the article, whatever the article', () => {
  const rows = [...table('named'), ...table('nobody')].map((row) => row.text);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...rows, '“', '”', '\n\n', 'he said', '20'), { maxLength: 12 }), (parts) => {
      const text = parts.join(' ');
      const document = documentOf(cleanArticle({ id: 'spec', text }));
      for (const sentence of document.sentences)
        for (const { index } of sentence.text.matchAll(/\d+/g)) {
          const found = claimantsOf(document).at(sentence.index, sentence.start + index);
          if (found) expect(document.source.slice(found.start, found.end)).toBe(found.claimant);
        }
    }),
    { numRuns: 150 },
  );
});

test('five thousand sentences of unclosed speech are read to the end', () => {
  const text = '“He went to the river and 20 boats sank. '.repeat(5000);
  const document = documentOf(cleanArticle({ id: 'spec', text }));
  const claimants = claimantsOf(document);
  const found = document.sentences.map((x) => claimants.at(x.index, x.start + x.text.indexOf('20')));
  expect(found).toHaveLength(document.sentences.length);
  expect(found.every((x) => x === null)).toBe(true);
});
