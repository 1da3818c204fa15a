import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actsDiffer, actsOf, meaningOf } from '../../../../src/core/group/acts/acts.ts';
import { meaningsOf, termsOf } from '../../../../src/core/group/terms.ts';

const SPEC = new URL('../../../specs/group/acts.json', import.meta.url);
const cases = JSON.parse(readFileSync(SPEC, 'utf8')) as { a: string; b: string; differ: boolean }[];

test.each(cases)('acts of “$a” and “$b”', ({ a, b, differ }) => {
  expect(actsDiffer(actsOf(a), actsOf(b))).toBe(differ);
  expect(actsDiffer(actsOf(b), actsOf(a))).toBe(differ);
});

test('words of one meaning are one term for grouping, and stay two for what is shown', () => {
  expect(meaningOf('tremor')).toBe('quake');
  expect(meaningOf('clock')).toBeUndefined();
  expect(meaningsOf('Tremors hit Lom')).toEqual(meaningsOf('Quake hit Lom'));
  expect(termsOf('Tremors hit Lom')).not.toEqual(termsOf('Quake hit Lom'));
});
