import { expect, test } from 'vitest';
import { isBackground } from '../../../src/core/assemble/background.ts';

test.each([
  ['The mill had been closed since the spring.', true],
  ['Previously, tolls were paid at the gate.', true],
  ['Nobody in the mill was hurt.', true],
  ['The millers’ guild represents the bakers of three towns.', true],
  ['Oat bread has been called a food of the poor.', true],
  ['The mill had been sold in secret, the guild said.', false],
  ['The mill burned down on Monday.', false],
  ['The fire service said the mill had been empty.', false],
  ['It emerged that the mill had been sold.', false],
])('%s', (sentence, expected) => {
  expect(isBackground(sentence)).toBe(expected);
});
