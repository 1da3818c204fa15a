import { expect, test } from 'vitest';
import { claimantKey } from '../../../../src/core/assemble/ledger/claimant.ts';
import pairs from '../../../specs/assemble/claimants.json' with { type: 'json' };

test.each(pairs.same)('%s is %s', (a, b) => {
  expect(claimantKey(a)).toBe(claimantKey(b));
});

test.each(pairs.different)('%s is not %s', (a, b) => {
  expect(claimantKey(a ?? null)).not.toBe(claimantKey(b ?? null));
});

test('nobody is nobody', () => {
  expect(claimantKey(null)).toBeNull();
});
