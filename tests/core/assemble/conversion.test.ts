import { expect, test } from 'vitest';
import { isConversion } from '../../../src/core/assemble/conversion.ts';

const sentence = 'The mill cost €60,000 (£52,000; $68,000) and 40 sacks (worth $90).';

test.each([
  ['€60,000', false],
  ['£52,000', true],
  ['$68,000', true],
  ['$90', false],
])('%s is the same sum in a second currency: %s', (text, expected) => {
  expect(isConversion({ category: 'money', text, sentence })).toBe(expected);
});

test('what counts no money is no conversion', () => {
  const people = 'It paid $40 a head (12 guests).';
  expect(isConversion({ category: 'people_other', text: '12', sentence: people })).toBe(false);
});
