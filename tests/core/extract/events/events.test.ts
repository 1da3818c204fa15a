import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { eventsOf } from './reading.ts';

const ARTICLE = [
  'A ferry carrying 60 passengers capsized off the island of Sorrel on Tuesday, killing nine people, the coastguard said.',
  'Divers found the body of the ninth victim in the wreck of the ferry at dawn, rescue teams from two ports said.',
  '"I have never seen such waves and I hope I never will again," said one survivor, a baker from Orlik.',
  'The island saw its worst ferry disaster in 1987, when 112 people drowned.',
  'The coastguard will publish a report on the stability of the ferry next month.',
].join('\n');

const rank = (word: string): number =>
  eventsOf(ARTICLE, 'Nine killed as ferry capsizes off Sorrel')
    .sort((a, b) => b.importance - a.importance)
    .findIndex((event) => event.sentence.includes(word));

test('the point of the article comes first', () => {
  expect(rank('capsized')).toBe(0);
});

test.each(['worst ferry disaster', 'publish a report'])('history and plans rank below the news: %s', (words) => {
  const at = rank(words);
  expect(at === -1 || at > rank('Divers found')).toBe(true);
});

test('figures of the sentence belong to its event', () => {
  expect(eventsOf(ARTICLE)[0]?.figures.length).toBeGreaterThan(0);
});

test('one occurrence told twice in nearly the same words is one event, the better sentence', () => {
  const events = eventsOf(
    'A storm tore the roof off the Orlik opera house on Monday, the mayor said.\nIn other news, prices rose.\nThe storm tore the roof off the opera house.',
  );
  expect(events.filter((event) => event.sentence.includes('roof')).map((event) => event.sentence)).toEqual([
    'A storm tore the roof off the Orlik opera house on Monday, the mayor said.',
  ]);
});

test('actors are named with their groups; days, months and lone sentence starts are none', () => {
  const [event] = eventsOf(
    'On Friday Velian troops and Prime Minister Ana Rilke visited the bridge that rebels attacked.',
  );
  expect(event?.actors).toEqual(['Velian troops', 'Prime Minister Ana Rilke']);
});

test('headings and captions tell no events', () => {
  expect(eventsOf('')).toEqual([]);
});

const words = constantFrom(
  'Rebels',
  'attacked',
  '"',
  '“',
  '”',
  'the',
  'port',
  '.',
  '\n',
  'killed',
  '12',
  'on',
  'Monday',
  'said',
  '?',
  ',',
  'may',
  '’s',
);

test('whatever the text, a sentence is the slice that its offsets name and importance is a share', () => {
  assert(
    property(array(words, { maxLength: 120 }), (parts) => {
      const text = parts.join(' ');
      for (const event of eventsOf(text)) {
        expect(text.slice(event.start ?? 0, event.end ?? 0)).toBe(event.sentence);
        expect(event.importance).toBeGreaterThanOrEqual(0);
        expect(event.importance).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('a sentence repeated without end is one event', () => {
  expect(eventsOf('Rebels attacked the port.\n'.repeat(300))).toHaveLength(1);
});

test.each([
  'Please give what you can to the flood appeal of the radio.',
  'Flood fund: Harbour Savings Bank, IBAN XX55 0001 2298 4410.',
  'This report is free because our members pay for it.',
])('appeals of an outlet are never events: %s', (text) => {
  expect(eventsOf(text)).toEqual([]);
});

test('the office of who acts weighs, not that of who only takes up what happened', () => {
  const weightOf = (verb: string) =>
    eventsOf(`A mill burned down in Orlik.\nPresident Sol ${verb} the owners of the mill.`)[1]?.importance ?? 0;
  expect(weightOf('condemned')).toBeLessThan(weightOf('accused'));
  expect(weightOf('criticised')).toBeLessThan(weightOf('accused'));
});

test('one weak word tells its kind only where the article speaks of such matters', () => {
  const loose = 'The hopes of the sailors fell apart before noon that summer.';
  const typeIn = (article: string) =>
    eventsOf(`${article}\n${loose}`).find(({ sentence }) => sentence === loose)?.type ?? 'other';
  expect(typeIn(ARTICLE)).toBe('other');
  expect(typeIn('Shares of the mill fell.\nPrices rose and the market slumped as the bank raised its rates.')).toBe(
    'economy',
  );
});
