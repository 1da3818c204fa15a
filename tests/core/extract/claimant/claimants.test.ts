import { readFileSync } from 'node:fs';
import { array, constantFrom, sample } from 'fast-check';
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

const rows = [...table('named'), ...table('nobody')].map((row) => row.text);
const articles = array(constantFrom(...rows, '“', '”', '\n\n', 'he said', '20'), { maxLength: 12 });

test('a claimant is a slice of the article, whatever the article', () => {
  const strays = sample(articles, { numRuns: 150, seed: 7 }).flatMap((parts) => {
    const document = documentOf(cleanArticle({ id: 'spec', text: parts.join(' ') }));
    const claimants = claimantsOf(document);
    return document.sentences
      .flatMap((x) => [...x.text.matchAll(/\d+/g)].map(({ index }) => claimants.at(x.index, x.start + index)))
      .filter((found) => found !== null && document.source.slice(found.start, found.end) !== found.claimant);
  });
  expect(strays).toEqual([]);
});

test('five thousand sentences of unclosed speech are read to the end', () => {
  const text = '“He went to the river and 20 boats sank. '.repeat(5000);
  const document = documentOf(cleanArticle({ id: 'spec', text }));
  const claimants = claimantsOf(document);
  const found = document.sentences.map((x) => claimants.at(x.index, x.start + x.text.indexOf('20')));
  expect(found).toHaveLength(document.sentences.length);
  expect(found.every((x) => x === null)).toBe(true);
});
