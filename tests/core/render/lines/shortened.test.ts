import { expect, test } from 'vitest';
import { shortened } from '../../../../src/core/render/lines/shortened.ts';

test.each([
  ['The mill burned down.', 'The mill burned down'],
  [
    'The oldest mill on the long canal between the towns of Moss and Turku burned down before dawn, the fire brigade of Moss said.',
    'The oldest mill on the long canal between the towns of Moss and Turku burned down before dawn',
  ],
  [
    'The sister of Ole Dahl, the miller who was taken from his barge on the long canal, asked the guild on Monday to pay for him.',
    'The sister of Ole Dahl, the miller who was taken from his barge on the long canal, asked the guild on Monday …',
  ],
])('%s', (sentence, short) => {
  expect(shortened(sentence)).toBe(short);
});
