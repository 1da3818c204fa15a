import { expect, test } from 'vitest';
import { assembleEdition } from '../../../../src/core/assemble/assemble.ts';
import { countedNouns } from '../../../../src/core/assemble/ledger/elliptic.ts';
import { isIncrement } from '../../../../src/core/assemble/ledger/former.ts';
import type { Figure } from '../../../../src/core/model.ts';
import { article, event, figure, request } from '../facts.ts';

const killed = (value: number, text: string, sentence: string, counted: string | null) =>
  figure({ value, text, sentence, counted, start: sentence.indexOf(text) });

test.each([
  ['Divers found two carters under the pier, raising the death toll to six.', 'two', 'carters', 'six', null],
  ['Two carters drowned and six were injured.', 'Two', 'carters', 'six', 'carters'],
  ['The toll stands at six, and two carters are missing.', 'six', null, 'two', 'carters'],
])('a whole toll counts everybody: %s', (sentence, first, counted, second, expected) => {
  const figures = [
    killed(2, first, sentence, counted),
    killed(6, second, sentence, expected && counted ? null : expected),
  ];
  expect(countedNouns(figures)[1]).toBe(expected);
});

test.each([
  ['Divers found two carters under the old pier of the harbour on Monday, raising the death toll to six.', 'two', true],
  ['Three more carters drowned, bringing the number of dead to nine.', 'Three', true],
  ['The storm killed two carters, raising questions about the pier.', 'two', false],
  ['By raising the pier, the council saved two carters.', 'two', false],
])('what is added is no total: %s %s', (sentence, text, added) => {
  expect(isIncrement(killed(2, text, sentence, 'carters'))).toBe(added);
});

const DAY = '2025-06-03';
const injured = (value: number, over: Partial<Figure>) => {
  const hurt = { measure: 'injured', category: 'people_injured', kind: 'total', counted: 'carters' } as const;
  return figure({ ...hurt, value, place: 'Turku', ...over });
};
const sides = (a: Figure, b: Figure) => {
  const of = (id: string, one: Figure) =>
    article(id, DAY, { events: [event(one.sentence, { figures: [0] })], figures: [one] });
  const { figures } = assembleEdition(request(DAY, [of('a', a), of('b', b)]));
  return figures.map(({ claims }) => claims.map(({ value }) => value));
};

test('a round number of nobody beside the exact one of somebody is no other claim', () => {
  const exact = injured(19, {
    claimant: 'the fire chief',
    sentence: 'The fire chief said 19 carters were injured in Turku.',
  });
  const about = { bound: 'about', sentence: 'About 20 carters were injured in Turku.', text: 'About 20' } as const;
  expect(sides(exact, injured(20, about))).toEqual([[19]]);
  const far = { ...about, sentence: 'About 30 carters were injured in Turku.', text: 'About 30' };
  expect(sides(exact, injured(30, far))).toEqual([[19, 30]]);
});

test('"the fourth" says itself that there were three', () => {
  const [before, now] = [
    'Three carters were injured in the works.',
    'A fourth carter was injured in the works, the fire chief said.',
  ];
  const first = article('a', '2025-06-02', {
    events: [event(before, { figures: [0] })],
    figures: [injured(3, { place: null, text: 'Three', sentence: before })],
  });
  const second = article('b', DAY, {
    events: [event(now, { figures: [0] })],
    figures: [
      injured(4, { place: null, text: 'fourth', sentence: now, claimant: 'the fire chief', counted: 'carter' }),
    ],
  });
  const { figures } = assembleEdition(request(DAY, [first, second]));
  expect(figures.map(({ claims }) => claims.map(({ value }) => value))).toEqual([[4]]);
});
