import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { measured } from './measured.ts';

const fragment = fc.constantFrom(
  '12',
  '1,200',
  '3.5',
  '$4bn',
  '£',
  '%',
  'one',
  'two hundred',
  'dozens',
  'of',
  'and',
  'to',
  '-',
  '–',
  'million',
  'people',
  'were killed',
  'at least',
  'nearly',
  'a',
  'half',
  '½',
  'a day',
  'per',
  'km',
  '. ',
  ',',
  '(',
  ')',
  'May',
  '2019',
  'iPhone 11',
  '10:30',
  'U.S.',
  '“',
  '”',
  '\n',
  'the',
  'third',
);
const text = fc
  .array(fc.oneof(fragment, fc.string({ maxLength: 5 })), { maxLength: 40 })
  .map((parts) => parts.join(' '));

test('the text and the sentence of a figure are slices of the input', () => {
  fc.assert(
    fc.property(text, (input) => {
      for (const figure of measured(input)) {
        expect(input.slice(figure.start, figure.end)).toBe(figure.text);
        expect(input.slice(figure.sentenceStart ?? 0, figure.sentenceEnd ?? 0)).toBe(figure.sentence);
        expect(figure.start).toBeGreaterThanOrEqual(figure.sentenceStart ?? 0);
        expect(figure.end).toBeLessThanOrEqual(figure.sentenceEnd ?? 0);
      }
    }),
    { numRuns: 300 },
  );
});

test('a value is a finite number, and a range has two ends in order and no value', () => {
  fc.assert(
    fc.property(text, (input) => {
      for (const { value, low, high } of measured(input)) {
        expect(value === null || Number.isFinite(value)).toBe(true);
        expect((low === null) === (high === null)).toBe(true);
        expect(low === null || high === null || (value === null && low < high)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('ten thousand numbers in one sentence are all read', () => {
  const figures = measured(`The ledger lists ${'17 crates, '.repeat(10_000)}and no more.`);
  expect(figures).toHaveLength(10_000);
});

test('a sentence of two megabytes is read in pieces', () => {
  const figures = measured(`${'word '.repeat(400_000)}and 12 crates.`);
  expect(figures.map((figure) => figure.value)).toEqual([12]);
});
