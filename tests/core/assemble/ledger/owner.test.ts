import { expect, test } from 'vitest';
import { assembleEdition } from '../../../../src/core/assemble/assemble.ts';
import { loserIn } from '../../../../src/core/assemble/ledger/owner.ts';
import { article, figure, request } from '../facts.ts';

test.each([
  ['Norway has lost 12 ferries.', 'NO'],
  ['Bakers say that Norway is losing 12 ferries a year.', 'NO'],
  ['Norway has bought 12 ferries.', null],
])('whose losses: %s', (sentence, code) => {
  expect(loserIn(sentence)).toBe(code);
});

const DAY = '2025-06-03';
const lost = (counted: string, measure: string) => {
  const said = { value: 12, counted, measure, unit: 'ferry', category: 'equipment_lost' as const };
  const one = figure({ ...said, sentence: `Norway has ${measure} 12 ${counted}.` });
  return assembleEdition(request(DAY, [article('a', DAY, { figures: [one] })])).figures[0]?.owner;
};

test('a label names whose losses it counts where its noun does not', () => {
  expect(lost('ferries', 'lost')).toBe('Norway');
  expect(lost('Swedish ferries', 'lost')).toBeUndefined();
  expect(lost('ferries', 'sunk')).toBeUndefined();
});
