import { expect, test } from 'vitest';
import { implausible } from '../../../../src/core/assemble/ledger/plausible.ts';

const total = (value: number | null, claimant: string | null = 'state:NO', kind = 'total' as const) => ({
  value,
  claimant,
  kind,
});

test.each([
  [12, 120, true],
  [12, 119, false],
  [12, 6, true],
  [12, 7, false],
  [12, 12, false],
  [0, 50, false],
])('from %d to %d: %s', (from, to, held) => {
  expect(implausible(total(from), total(to))).toBe(held);
});

test('only running totals of one named claimant are judged', () => {
  expect(implausible(total(12, null), total(1200, null))).toBe(false);
  expect(implausible(total(12), total(1200, 'body:red cross'))).toBe(false);
  expect(implausible({ ...total(12), kind: 'rate' }, { ...total(1200), kind: 'rate' })).toBe(false);
  expect(implausible(total(12), total(null))).toBe(false);
});
