import { expect, test } from 'vitest';
import { thingOf } from '../../../../src/core/assemble/ledger/thing.ts';
import type { Category } from '../../../../src/core/model.ts';

const measured = (measure: string, category: Category) =>
  thingOf({ counted: 'people', unit: 'people', measure, category }).measure;

test.each([
  ['dead', 'people_killed', 'killed'],
  ['lost', 'people_killed', 'killed'],
  ['wounded', 'people_injured', 'injured'],
  ['in hospital', 'people_injured', 'in hospital'],
  ['in intensive care', 'people_injured', 'in intensive care'],
  ['ill', 'people_injured', 'ill'],
] as const)('people %s (%s) are followed as %s', (measure, category, followed) => {
  expect(measured(measure, category)).toBe(followed);
});
