import { expect, test } from 'vitest';
import { CLAUSE_FIRST } from '../../../src/core/assemble/headline/en.ts';
import { assembleEdition } from '../../../src/core/assemble/assemble.ts';
import { article, event, request } from './facts.ts';

test.each([
  'As the fear of ice grows in Turku, bakers are storing flour.',
  'Before the guild raised the price of rye, a loaf cost two crowns.',
  'Although the mill of Orlik stood empty, nobody sold it.',
])('another clause comes before the point: %s', (sentence) => {
  expect(CLAUSE_FIRST.test(sentence)).toBe(true);
});

test.each([
  'As of Monday morning, the mills of Turku stand still.',
  'As many as 40 bakers in the old town, the guild said, lost their ovens.',
  'Before dawn on the second day of ice, a mill burned in Turku.',
  'After three days of talks in Turku, the bakers ended their strike.',
])('the point comes at once: %s', (sentence) => {
  expect(CLAUSE_FIRST.test(sentence)).toBe(false);
});

test('of two tellings of one matter the one that comes to its point stands for it', () => {
  const [late, plain] = [
    'As the ice on the lake grew, the ferry Aurora sank off Turku with 40 cars.',
    'The ferry Aurora sank off Turku with 40 cars as the ice on the lake grew.',
  ];
  const told = (id: string, outlet: string, sentence: string) =>
    article(id, '2025-06-03', { outlet, events: [event(sentence, { type: 'accident' })] });
  const edition = assembleEdition(
    request('2025-06-03', [told('a', 'Turku Post', late), told('b', 'Radio West', plain)]),
  );
  expect(edition.events.map(({ sentence }) => sentence)).toEqual([plain]);
});

test('what somebody did is told before a scene that mentions it', () => {
  const [scene, plain] = [
    'Farmers threw rye at the car of harbour master Ole Dahl in Turku, who resigned hours later.',
    'Harbour master Ole Dahl resigned.',
  ];
  const told = (id: string, outlet: string, sentence: string) =>
    article(id, '2025-06-03', { outlet, events: [event(sentence, { type: 'legal_political' })] });
  const edition = assembleEdition(
    request('2025-06-03', [told('a', 'Turku Post', scene), told('b', 'Radio West', plain)]),
  );
  expect(edition.events.map(({ sentence }) => sentence)).toEqual([plain]);
});

test('a heading within an article does not stand for a matter that a sentence tells', () => {
  const [heading, told] = [
    "Turku 'will NOT yield': Guild of bakers rejects the price of rye that millers ask",
    'The bakers of Turku rejected the price of rye that the millers ask.',
  ];
  const events = [
    event('Ice closed the harbour of Pori.', { importance: 0.6 }),
    event(heading, { type: 'economy', importance: 0.5 }),
    event(told, { type: 'economy', importance: 0.45 }),
  ];
  const edition = assembleEdition(request('2025-06-03', [article('a', '2025-06-03', { events })]));
  expect([...edition.events, ...edition.also].map(({ sentence }) => sentence)).toContain(told);
});
