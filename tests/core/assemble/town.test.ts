import { expect, test } from 'vitest';
import { asksWhere, townMeant } from '../../../src/core/assemble/town.ts';
import { tellingsOf } from '../../../src/core/group/telling.ts';
import type { NewsEvent } from '../../../src/core/model.ts';
import { article, event } from './facts.ts';

const last = (...events: NewsEvent[]) => {
  const tellings = tellingsOf(article('a', '2025-06-03', { events }), 0);
  const found = tellings.at(-1);
  if (!found) throw new Error('no telling');
  return found;
};
const fire = event('The mill of Turku burned down.', { place: 'Turku' });
const open = event('Bakers hope to leave the port city.');

test.each([
  ['the town named before', [fire, open], 'Turku'],
  ['with another sentence between', [fire, event('Rye became dear.'), open], 'Turku'],
  ['set in a region', [fire, event('Bakers hope to leave the port city.', { place: 'Moss county' })], 'Turku'],
  ['two towns named before', [fire, event('A ferry left Turku for Pori.', { place: 'Pori' }), open], null],
  [
    'a sentence that speaks of another town',
    [event('South of the city the Turku mill burned.', { place: 'Turku' }), open],
    null,
  ],
  ['an event set elsewhere', [fire, event('Bakers left the city.', { place: 'Oslo' })], null],
  [
    'a town that its own sentence names',
    [fire, event('Turku and its bakers left the city open.', { place: 'Turku' })],
    null,
  ],
  ['a town that only gives bearings', [event('A mill burned 40 miles west of Turku.', { place: 'Turku' }), open], null],
  ['none named before', [event('Rye became dear.'), open], null],
  [
    'a seat of government that only acts',
    [
      event('Moscow’s offer ended.', { place: null }),
      event('It rained in Moscow.', { place: 'Moscow' }),
      event('Moscow’s deadline passed.'),
      open,
    ],
    'Moscow',
  ],
])('the town that "the city" means: %s', (_name, events, town) => {
  expect(townMeant(last(...events))).toBe(town);
});

test('a reader asks where only if the article does not say', () => {
  expect(asksWhere(last(fire, open))).toBe(false);
  expect(asksWhere(last(event('Rye became dear.'), open))).toBe(true);
  expect(asksWhere(last(event('The region has sent forty bakers.')))).toBe(true);
});
