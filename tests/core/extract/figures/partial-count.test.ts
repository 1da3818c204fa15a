import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/core/pipeline.ts';
import { loadGazetteer } from '../../../../src/sources/gazetteer.ts';

const options = { today: null, chronologies: [], gazetteer: loadGazetteer() };
const measures = (text: string) =>
  readArticle({ id: 'spec', published: '2026-05-07', text }, options).figures.map(({ value, measure }) => [
    value,
    measure,
  ]);

test('shares told while votes are still being counted say so', () => {
  const text =
    'With 38% of ballots counted in the election, the League had 29% of the votes. Voters gave the Union 24%.';
  expect(measures(text)).toEqual([
    [38, 'counted'],
    [29, 'in a partial count'],
    [24, 'in a partial count'],
  ]);
});

test.each([
  'With 100% of ballots counted in the election, the League had 29% of the votes. Voters gave the Union 24%.',
  'In the election the League won 29% of the votes. Voters gave the Union 24%, and all ballots were counted.',
])('no partial count: %s', (text) => {
  expect(measures(text).map(([, measure]) => measure)).not.toContain('in a partial count');
});
