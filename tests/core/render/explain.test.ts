import { expect, test } from 'vitest';
import { EMPTY_GAZETTEER } from '../../../src/core/extract/gazetteer.ts';
import { explainReading } from '../../../src/core/render/explain.ts';

const options = { today: null, chronologies: [], gazetteer: EMPTY_GAZETTEER };
const text = 'A landslide killed more than 20 villagers on Tuesday, Orlik police said.\n\nThe road was built in 1998.';
const explained = explainReading({ id: 'a1', title: 'Landslide', text, published: '2021-06-10' }, options);

test('it begins with the article, its day and what was counted', () => {
  expect(explained).toMatch(/^a1: Landslide \(no outlet, language en\)\npublished: 2021-06-10/);
  expect(explained).toContain('1 figures');
});

test('each sentence stands above its figures and their rules', () => {
  expect(explained).toMatch(
    /\[0\] A landslide killed .*\n(?:.*\n)*? {6}figure "more than 20" = more_than 20 people; villagers, killed;.*rules: digits/,
  );
});

test('a web page is explained as well', () => {
  const html =
    '<article><p>Six boats sank in the bay on Monday, the harbour master said in a long statement.</p></article>';
  expect(explainReading({ id: 'a2', html }, options)).toContain('figure "Six"');
});
