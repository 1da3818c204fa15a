import { expect, test } from 'vitest';
import { assembleEdition } from '../../../../src/core/assemble/assemble.ts';
import { isFeature } from '../../../../src/core/assemble/feature/feature.ts';
import { article, event, figure, request } from '../facts.ts';

const DAY = '2025-06-03';
const portrait = article('p', DAY, {
  title: 'Why bakers rise at two',
  outlet: 'Bergen Post',
  events: [
    event('Ida Holm kneads dough while the harbour sleeps.', { importance: 0.8, type: 'strike' }),
    event('Rye dough needs four hours in a Bergen winter, Ida Holm says.', { importance: 0.7, type: 'strike' }),
    event('Flour dust burned down a mill of the Holm family.', { importance: 0.7, type: 'disaster' }),
  ],
});
const news = article('n', DAY, {
  title: 'Ferry to Stord cancelled',
  outlet: 'Radio West',
  events: [event('The ferry to Stord was cancelled on Tuesday because of ice.', { importance: 0.6, type: 'other' })],
});

test.each([
  ['Why bakers rise at two', 'The price of rye doubled.', true],
  ['Bread: will it stay dear?', 'The price of rye doubled.', true],
  ['A baker of Bergen', 'When Ida Holm opened her shop, nobody came.', true],
  ['A baker of Bergen', 'For years Ida Holm rose at two.', true],
  ['A baker of Bergen', 'Ida Holm was just 14 when she baked her first loaf.', true],
  ['A baker of Bergen', 'Ida Holm is no longer buying rye.', true],
  ['A baker of Bergen', 'On the day the king sent his ships to Turku, Ida had planned a feast.', true],
  ["'My oven is my home'", 'Ida Holm had only left her shop to fetch rye.', true],
  ["'My oven is my home'", 'Bergen has sold nine mills.', false],
  ['The bakers who feed a town', 'The price of rye doubled.', true],
  ['The guild says bread is safe', 'The price of rye doubled.', false],
  ['Rye dearer', 'The mill has once again found itself between two towns.', true],
  ['Rye in Turku', 'TURKU, Finland — At her stall by the harbour, Ida Holm laid out nine loaves.', true],
  ['Rye in Turku', 'In her shop behind the church of Moss, Ida Holm mixes dough.', true],
  ['Rye in Turku', 'In his speech to the guild, Ole Dahl asked for rye.', false],
  ['Help for Turku', 'After the fire in Turku, Norway had asked for help.', false],
  ['Mill closes', 'On Tuesday, Holm was fined for false weights.', false],
  ['Rye dearer', 'Ida Holm was 40 minutes late.', false],
  ['Rye dearer', 'For the first time rye costs more than wheat.', false],
  ['Rye dearer', 'The price of rye doubled on Monday.', false],
])('%s: %s', (title, sentence, expected) => {
  expect(isFeature(article('a', DAY, { title, events: [event(sentence)] }))).toBe(expected);
});

test('a portrait stands behind the news and has one line', () => {
  const { lead, events, also } = assembleEdition(request(DAY, [portrait, news]));
  expect(events[0]?.sentence).toContain('ferry');
  expect(lead[0]).toBe(events[0]?.id);
  expect([...events, ...also]).toHaveLength(2);
});

test('a portrait alone on its day tells what its title says, in a few lines, and gives no figures of its own', () => {
  const loaves = figure({ value: 40, category: 'other', unit: 'loaf', counted: 'loaves', measure: null });
  const lines = [
    'Ida Holm sold a cat.',
    'Mills burned in May.',
    'A cart broke at Moss, said Ole Dahl.',
    'Rye fell at noon.',
  ];
  const alone = article('p', DAY, {
    title: 'Why bakers rise at two',
    figures: [loaves],
    events: [
      event('Ida Holm kneads dough while the harbour sleeps.', { importance: 0.5, type: 'economy' }),
      ...lines.map((line) => event(line, { importance: 0.5, type: 'economy' })),
      event('According to the guild, most bakers of Bergen rise at two.', { importance: 0.4, type: 'economy' }),
    ],
  });
  const { events, figures } = assembleEdition(request(DAY, [alone]));
  expect(events[0]?.sentence).toContain('rise at two');
  expect(events).toHaveLength(2);
  expect(figures).toEqual([]);
  const reported = { ...alone, title: 'Bakers rise at two' };
  expect(assembleEdition(request(DAY, [reported])).figures).toHaveLength(1);
});
