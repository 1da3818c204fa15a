import { expect, test } from 'vitest';
import { furnitureOf } from '../../../src/core/group/furniture.ts';
import { article, event, figure } from '../assemble/facts.ts';

const paper = (id: string, text: string, sentence: string, claimant: string | null) =>
  article(id, '2025-06-03', {
    events: [event(text), event(sentence, { figures: [0] })],
    figures: [figure({ value: 20, sentence, claimant, kind: 'other', category: 'money', unit: 'EUR' })],
  });
const isFurniture = (sentence: string, claimant: string | null) => {
  const papers = [
    paper('a', 'The old mill of Lom burned down in a night of wind and rain.', sentence, claimant),
    paper('b', 'A regatta opened under grey skies while the bakers of Oby struck.', sentence, claimant),
  ];
  return furnitureOf(papers)(papers[0] ?? article('c', null), sentence);
};

test('an appeal under two articles is furniture, a count that still stands is none', () => {
  expect(isFurniture('Your gift of 20 euros feeds a family.', null)).toBe(true);
  expect(isFurniture('The strike costs 20 euros a ship, the port said.', 'the port')).toBe(false);
});
