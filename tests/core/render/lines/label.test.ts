import { expect, test } from 'vitest';
import type { EditionFigure } from '../../../../src/core/model.ts';
import { hasLabel } from '../../../../src/core/render/lines/label.ts';

function figure(counted: string | null, unit: string, text: string, sentence: string): EditionFigure {
  const claim = {
    value: 40,
    low: null,
    high: null,
    bound: 'exact' as const,
    text,
    sentence,
    claimant: null,
    asOf: null,
    status: 'reported' as const,
    source: 1,
    change: null,
  };
  const named = { id: 'f1', counted, measure: null, unit, place: null };
  return { ...named, category: 'other', kind: 'other', claims: [claim], differing: false };
}

test.each([
  ['mills', 'mill', '40', 'The guild of Velm runs 40 mills on the river.'],
  ['sacks', 'sack', '40', 'Holm said Velm can grind 40 sacks a day, and left.'],
  ['wheat', 'percent', '40%', 'Harra grows 40% of all wheat.'],
])('says what is counted: %s', (counted, unit, text, sentence) => {
  expect(hasLabel(figure(counted, unit, text, sentence))).toBe(true);
});

test.each([
  ['a clause from the middle', 'vote', 'percent', '40%', 'Velm chose her - with more than 40% of the vote - in May.'],
  [
    'a noun alone',
    'sacks',
    'sack',
    '40',
    'The guild counted nine carts, about 40 sacks of summer wheat and six oxen in the shed.',
  ],
  ['which mill was said before', 'sacks', 'sack', '40', 'The mill can grind 40 sacks a day.'],
  ['whose it is was said before', 'guests', 'guest', '40', 'Its mill draws 40 guests a day.'],
  [
    'who it is was said before',
    'voters',
    'percent',
    '40%',
    'Polls suggest that 40% of voters will choose them in May.',
  ],
  ['a sum of a bare noun', 'rebate', 'EUR', '€40', 'Velm pays its bakers a further €40 (£34) rebate.'],
  ['what was so before', 'sacks', 'sack', '40', 'Previously, mills could sell 40 sacks without a licence.'],
])('does not: %s', (_why, counted, unit, text, sentence) => {
  expect(hasLabel(figure(counted, unit, text, sentence))).toBe(false);
});
