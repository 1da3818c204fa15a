import { expect, test } from 'vitest';
import { clauseAround } from '../../../../src/core/render/lines/clause.ts';

const clause = (sentence: string, number: string) => {
  const found = clauseAround(sentence, number);
  return found && `${found.before}[${found.number}]${found.after}`;
};

test.each([
  ['Rents rose 4%, the bank said.', '4%', 'Rents rose [4%]'],
  [
    'The yard, which closed in May, owed 9 million crowns, and its owner left.',
    '9 million',
    'The yard, which closed in May, owed [9 million] crowns, and its owner left',
  ],
  ['HARRA, 5 May (Wire) - Two mills were sold to 3 brothers.', '3', 'Two mills were sold to [3] brothers'],
  [
    'The council said the old mill on the river would be sold and that 60 workers would be paid until spring.',
    '60',
    '[60] workers would be paid until spring',
  ],
  [
    'A second ferry took over on the southern line in April, with 350 seats.',
    '350',
    'A second ferry took over on the southern line in April, with [350] seats',
  ],
  [
    'The bank asked 1,204 owners of shops in both halves of the old town between 28 April and 2 May.',
    '1,204',
    'The bank asked [1,204] owners of shops in both halves of the old town between 28 April and …',
  ],
  [
    'Rent and heating - some 900 crowns in March - come first.',
    '900',
    'Rent and heating - some [900] crowns in March - come first',
  ],
  ['The board put the mill at 42% and the yard at 36%.', '36%', 'the yard at [36%]'],
  [
    "'Some 50 boats were lost that night in the bay, but we found others,' he said.",
    'Some 50',
    '[Some 50] boats were lost that night in the bay',
  ],
  [
    "The mayor spoke of 'eight pages of letters' to the ministry in one week.",
    'eight',
    "The mayor spoke of '[eight] pages of letters' to the ministry in one week",
  ],
  ['Milk costs 3% more after a dry spring.', '3%', 'Milk costs [3%] more after a dry spring'],
  ['The fare is 40 crowns.', '40', 'The fare is [40] crowns'],
])('%s', (sentence, number, expected) => {
  expect(clause(sentence, number)).toBe(expected);
});

test('a long clause is cut at words around its number', () => {
  const long =
    'The harbour master of the northern district told a meeting of all boat owners that dues of 5% would be asked of everybody who moors there over winter.';
  expect(clause(long, '5%')).toBe(
    '… a meeting of all boat owners that dues of [5%] would be asked of everybody who moors …',
  );
});

test('a number that the sentence does not print has no clause', () => {
  expect(clause('Nothing here.', '5')).toBeNull();
  expect(clause('Nothing here.', '')).toBeNull();
});
