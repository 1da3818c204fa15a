import { expect, test } from 'vitest';
import { explainChoice } from '../../../src/core/assemble/explain.ts';
import { textExplanation } from '../../../src/core/render/text/explain.ts';
import { article, event, figure, request } from './facts.ts';

const DAY = '2025-06-03';
type Articles = Parameters<typeof request>[1];
const explained = (articles: Articles) => explainChoice(request(DAY, articles));
const of = (articles: Articles, words: string) => explained(articles).find(({ sentence }) => sentence.includes(words));

const MATTERS = [
  'A viaduct near Odda lost two of its arches.',
  'Masons of Odda fenced off the viaduct at noon.',
  'Bakers in Stord raised the price of rye.',
  'The ferry from Moss was cancelled because of ice.',
  'A choir of pilots sang in the slate quarry.',
  'Chess players met under a railway arch in Lom.',
  'A gardener in Voss grew a pumpkin of record weight.',
  'The oldest cinema of Hamar got velvet chairs.',
  'Rowers painted their boats in Florø.',
  'Two locksmiths opened a school for cats.',
];
const one = [article('a', DAY, { events: MATTERS.map((sentence) => event(sentence, { type: 'economy' })) })];

test('a passage tells one matter: what it costs to stand beside a chosen one is said', () => {
  const all = explained(one);
  expect(all.filter(({ why }) => /less \d\.\d+ for its passage told above/.test(why)).length).toBeGreaterThan(0);
  expect(all.find(({ why }) => why.startsWith('chosen as number 1'))?.why).toBe('chosen as number 1');
});

test('key events are chosen by score less what they lost beside others, in the order that is said', () => {
  const keys = explained(one).filter(({ place }) => place === 'key');
  const orders = keys.map(({ why }) => Number(/number (\d+)/.exec(why)?.[1]));
  expect(orders.sort((a, b) => a - b)).toEqual(keys.map((_, at) => at + 1));
});

const moved = (value: number, sentence: string) => {
  const said = { category: 'people_evacuated' as const, measure: 'evacuated', kind: 'incident' as const };
  return {
    figures: [figure({ value, sentence, text: String(value), ...said })],
    events: [event(sentence, { type: 'humanitarian', figures: [0] })],
  };
};

test('the same count names the one that tells it', () => {
  const both = [
    article('a', DAY, { outlet: 'Odda Post', ...moved(3200, 'About 3200 islanders were taken to the mainland.') }),
    article('b', DAY, {
      outlet: 'Radio West',
      ...moved(3200, 'Boats and buses brought 3200 residents away by evening.'),
    }),
  ];
  const [first, second] = explained(both);
  expect(first?.place).toBe('key');
  expect(second).toMatchObject({ place: 'left out', why: `the same count as ${first?.id}` });
});

test('a portrait has one line, and the others say so', () => {
  const portrait = [
    'Why does a clockmaker of Lom repair bells?',
    'Clockmakers in Lom say that bells from Peru ring lower.',
    'According to the guild of Lom, half of all bells crack within a year.',
  ].map((sentence) => event(sentence, { type: 'culture' }));
  const articles = [
    article('a', DAY, { title: 'Why does a clockmaker repair bells?', events: portrait }),
    article('b', DAY, {
      outlet: 'Radio West',
      events: [event('A quay sank in Moss on Monday.', { type: 'accident' })],
    }),
  ];
  const reasons = explained(articles).map(({ why }) => why);
  expect(reasons).toContain('a portrait or explainer has one line, and its article has it');
});

test.each([
  ['He then left for the hills.', 'its sentence cannot be read alone'],
  ['Something stirred in a pond of Lom.', 'of no kind, of little weight, and no article opens with it'],
])('what is left out says why: %s', (sentence, why) => {
  const rest = [event(MATTERS[0] ?? ''), ...MATTERS.slice(2, 9).map((text) => event(text, { type: 'economy' }))];
  const other = event(sentence, { importance: 0.1, type: why.startsWith('of no') ? 'other' : 'economy' });
  expect(of([article('a', DAY, { events: [...rest, other] })], sentence)).toMatchObject({ place: 'left out', why });
});

test('each item of the day stands once, and every one has its line', () => {
  const all = explained(one);
  expect(new Set(all.map(({ id }) => id)).size).toBe(MATTERS.length);
  const told = textExplanation(all);
  expect(told.match(/^ {4}because: .+$/gm)).toHaveLength(all.length);
  expect(told).toMatch(/^KEY \(\d+\)\n 1 {2}\S/);
  expect(told).not.toMatch(/ 0(?: [+-]|$)/m);
});
