import { expect, test } from 'vitest';
import { titleOf } from '../../../../src/core/render/lines/title.ts';

const figure = { counted: 'tanks', measure: 'lost', unit: 'tank', place: 'Osk valley' };
const share = { counted: null, measure: null, unit: 'percent', place: null };
const claim = {
  sentence: 'The ferry company carried 12 per cent more lorries, and 61 per cent of cabins were taken.',
  text: '61 per cent',
};

test.each([
  [figure, undefined, 'tanks lost, Osk valley'],
  [{ ...figure, counted: 'Osk valley tanks' }, undefined, 'Osk valley tanks lost'],
  [share, claim, '“61 per cent of cabins were taken”'],
  [share, { sentence: 'Some were taken.', text: '61%' }, '“61%”'],
  [share, undefined, ''],
])('%j is called what it counts, else by the clause of its sentence', (thing, said, title) => {
  expect(titleOf(thing, said)).toBe(title);
});
