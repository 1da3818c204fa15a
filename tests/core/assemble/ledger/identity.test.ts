import { expect, test } from 'vitest';
import { identitiesOf, isOneVoice } from '../../../../src/core/assemble/ledger/identity.ts';
import rows from '../../../specs/assemble/identities.json' with { type: 'json' };

const saying = (claimant: string | null, sentence = '') => ({ claimant, sentence });

test.each(rows)('$why: $said', ({ said, who }) => {
  const found = identitiesOf(said.map((claimant) => saying(claimant)));
  const numbers = new Map([...new Set(found)].filter((key) => key !== null).map((key, i) => [key, i + 1]));
  expect(found.map((key) => (key === null ? null : numbers.get(key)))).toEqual(who);
});

test('the sentence that gives post and name together makes them one', () => {
  const both = saying('The mayor of Velm', 'The mayor of Velm, Tomas Arel, said ten had left.');
  expect(isOneVoice(both, saying('the mayor'))).toBe(true);
  expect(isOneVoice(both, saying('Arel'))).toBe(true);
  expect(isOneVoice(both, saying('the mayor of Osk'))).toBe(false);
});

test('ten thousand speakers are told apart in linear time', () => {
  const names = Array.from({ length: 10_000 }, (_, i) => saying(`the office of district ${i}`));
  expect(new Set(identitiesOf(names)).size).toBe(names.length);
});
