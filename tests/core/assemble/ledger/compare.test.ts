import { expect, test } from 'vitest';
import { compare, type Comparable } from '../../../../src/core/assemble/ledger/compare.ts';
import table from '../../../specs/assemble/compare.json' with { type: 'json' };

const NOWHEN = { from: null, to: null };
const BASE: Comparable = {
  series: 'f1',
  kind: 'total',
  claimant: null,
  value: 0,
  bound: 'exact',
  day: '2025-06-03',
  asOf: NOWHEN,
  baseline: true,
};

test.each(table)('$name', ({ later, earlier, expected }) => {
  const a = { ...BASE, day: '2025-06-05', ...later } as Comparable;
  const b = { ...BASE, ...earlier } as Comparable;
  expect(compare(a, b)).toEqual(expected);
});
