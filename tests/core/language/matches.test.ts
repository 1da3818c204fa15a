import { expect, test } from 'vitest';
import { matchesOf } from '../../../src/core/language/matches.ts';

const WORD = /\p{L}+/gu;

test('every match is given, in order, with its place', () => {
  expect(matchesOf(WORD, 'two goats, one gate').map((match) => [match[0], match.index])).toEqual([
    ['two', 0],
    ['goats', 4],
    ['one', 11],
    ['gate', 15],
  ]);
});

test('one search leaves nothing behind for the next', () => {
  WORD.exec('left in the middle');
  expect(matchesOf(WORD, 'from the start')).toHaveLength(3);
  expect(matchesOf(WORD, '12.5 %')).toEqual([]);
});
