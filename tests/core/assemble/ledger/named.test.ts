import { expect, test } from 'vitest';
import { isMiscount } from '../../../../src/core/assemble/ledger/former.ts';
import { namedClaimant } from '../../../../src/core/assemble/ledger/named.ts';
import { figure } from '../facts.ts';

test.each([
  ['The mayor of Ede, Ann Bos, said ten had left.', 'The mayor of Ede', 'Ann Bos'],
  ['Ten had left, said the county doctor, Ann Bos.', 'the county doctor', 'Ann Bos'],
  ['The mayor of Ede said ten had left.', 'The mayor of Ede', 'The mayor of Ede'],
  ['The mayor, who was there, said ten had left.', 'The mayor', 'The mayor'],
])('%s', (sentence, claimant, expected) => {
  expect(namedClaimant({ sentence, claimant })).toBe(expected);
});

test.each([
  ['The toll fell to nine, as two victims had been counted twice.', 'two', true],
  ['The police counted two boats.', 'two', false],
])('%s', (sentence, text, expected) => {
  expect(isMiscount({ ...figure({ value: 2, text, sentence }), start: null, sentenceStart: null })).toBe(expected);
});
