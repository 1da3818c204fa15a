import { expect, test } from 'vitest';
import { valuesIn } from '../../../../src/core/assemble/gate/numbers.ts';

test.each([
  ['13,500', 13500],
  ['3.4 million', 3.4e6],
  ['twenty-one', 21],
  ['two hundred and five', 205],
  ['five thousand three hundred', 5300],
  ['two dozen', 24],
  ['half a million', 500000],
  ['a hundred', 100],
  ['the fourth', 4],
  ['£2.5bn', 2.5e9],
  ['1.234.567', 1234567],
  ['ninety per cent', 90],
  ['a 15-year term', 15],
])('%s states %d', (text, value) => {
  expect([...valuesIn(text)]).toContain(value);
});

test.each([
  ['13,500', 13501],
  ['dozens', 36],
  ['the men', 10],
  ['twenty-one', 22],
])('%s does not state %d', (text, value) => {
  expect([...valuesIn(text)]).not.toContain(value);
});

test('ten thousand numbers in a row are read in one go', () => {
  expect(valuesIn(Array.from({ length: 10_000 }, (_, at) => `${at}`).join(' ')).size).toBeGreaterThan(9000);
});
