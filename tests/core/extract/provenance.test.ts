import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EMPTY_GAZETTEER } from '../../../src/core/extract/gazetteer.ts';
import type { DaySpan } from '../../../src/core/model.ts';
import { readArticle } from '../../../src/core/pipeline.ts';

const table = <T>(name: string): T[] =>
  JSON.parse(readFileSync(new URL(`../../specs/provenance/${name}.json`, import.meta.url), 'utf8')) as T[];

function figureIn(text: string, number: string) {
  const options = { today: null, chronologies: [], gazetteer: EMPTY_GAZETTEER };
  const { figures } = readArticle({ id: 'spec', text, published: '2024-05-08' }, options);
  return figures.find((x) => x.text.includes(number));
}

test.each(table<{ text: string; number: string; status: string }>('status'))(
  '$status: $text',
  ({ text, number, status }) => {
    expect(figureIn(text, number)?.status).toBe(status);
  },
);

test.each(table<{ text: string; number: string; asOf: DaySpan }>('as-of'))(
  '$asOf.to: $text',
  ({ text, number, asOf }) => {
    expect(figureIn(text, number)?.asOf).toEqual(asOf);
  },
);

test('the claimant of a figure is a slice of the input', () => {
  const text = 'A pump failed. “It drained 80 cellars,” said Ilse Marten of the water board.';
  const figure = figureIn(text, '80');
  expect(text.slice(figure?.claimantStart ?? 0, figure?.claimantEnd ?? 0)).toBe(figure?.claimant);
});
