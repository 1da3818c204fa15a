import { expect, test } from 'vitest';
import { clauseAround } from '../../../../src/core/render/lines/clause.ts';

const clause = (sentence: string, number: string) => {
  const found = clauseAround(sentence, number);
  return found && `${found.before}[${found.number}]${found.after}`;
};

test.each([
  ['Rents rose 4%, the bank said.', '4%', 'Rents rose [4%]'],
  ['The yard, which closed in May, owed 9 million crowns, and its owner left.', '9 million', 'owed [9 million] crowns'],
  ['Milk costs 3% more after a dry spring.', '3%', 'Milk costs [3%] more'],
  ['The fare is 40 crowns.', '40', 'The fare is [40] crowns'],
])('%s', (sentence, number, expected) => {
  expect(clause(sentence, number)).toBe(expected);
});

test('a long clause is cut at words around its number', () => {
  const long =
    'The harbour master of the northern district told a meeting of all boat owners that dues of 5% would be asked of everybody who moors there over winter.';
  expect(clause(long, '5%')).toBe(
    '… a meeting of all boat owners that dues of [5%] would be asked of everybody who moors there …',
  );
});

test('a number that the sentence does not print has no clause', () => {
  expect(clause('Nothing here.', '5')).toBeNull();
  expect(clause('Nothing here.', '')).toBeNull();
});
