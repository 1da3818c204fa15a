import { expect, test } from 'vitest';
import { itemsOf } from '../../../src/core/assemble/item.ts';
import { scoreItems } from '../../../src/core/assemble/score.ts';
import { groupStories } from '../../../src/core/group/stories.ts';
import type { NewsEvent } from '../../../src/core/model.ts';
import { article, event, figure, request } from './facts.ts';

const DAY = '2025-06-03';

/** The parts of the score of each sentence on a day of one article. */
function partsOf(events: NewsEvent[], figures: ReturnType<typeof figure>[] = []) {
  const articles = [article('a', DAY, { events, figures })];
  const scored = scoreItems(itemsOf(groupStories(articles), request(DAY, articles)));
  return new Map(scored.map(({ item, parts }) => [item.best.event.sentence, parts]));
}

test.each([
  ['The old harbour remains closed to ferries.', true],
  ['The talks in Aarhus are continuing behind closed doors.', true],
  ['Ferries to Lom are still stopping at noon.', true],
  ['The council closed the old harbour to ferries.', false],
  ['The harbour master said that the port remains closed.', false],
  ['The council, which is still in session, closed the harbour.', false],
])('what goes on is less new: %s', (sentence, lasts) => {
  expect((partsOf([event(sentence)]).get(sentence)?.novelty ?? 0) < 0).toBe(lasts);
});

test('what goes on with a count is news, for the count may be', () => {
  const sentence = 'Nine ferries are still waiting off the harbour.';
  const counts = figure({
    value: 9,
    text: 'Nine',
    sentence,
    category: 'other',
    counted: 'ferries',
    measure: 'waiting',
  });
  expect(partsOf([event(sentence, { figures: [0] })], [counts]).get(sentence)?.novelty).toBeGreaterThan(0);
});

test('a sentence about somebody whom only the article has introduced stands less well', () => {
  const [known, met] = ['Mayor Ann Bos closed the old harbour.', 'Mr Bos closed the old harbour.'];
  const parts = partsOf([event(known), event(met)]);
  expect(parts.get(met)?.standing ?? 0).toBeLessThan(parts.get(known)?.standing ?? 0);
});

test('of one article what it dwells on is central, its side matters are not', () => {
  const baker = [
    'A baker of Lom claimed that the mill had sold mouldy flour.',
    'Another baker of Lom returned the flour to the mill.',
    'The mill refused to take back the flour from the baker.',
  ];
  const side = ['A choir of pilots sang in the slate quarry.', 'The oldest cinema got red velvet chairs.'];
  const parts = partsOf([...side, ...baker].map((sentence) => event(sentence)));
  expect(parts.get(baker[0] ?? '')?.centrality).toBeGreaterThan(0.05);
  for (const sentence of side) expect(parts.get(sentence)?.centrality).toBe(0);
});

test.each([
  ['The ferry company admitted that two hulls had rusted through in 2019.', true],
  ['The ministry confirmed on Monday that the pier had been closed in 2019.', true],
  ['Two hulls of the ferry company had rusted through in 2019.', false],
  ['The pier of Turku was confirmed as safe in 2019.', false],
])('what somebody owns to is of today, whatever its year: %s', (sentence, today) => {
  const past = { date: { from: '2019-01-01', to: '2019-12-31' }, dateCertainty: 'stated' as const };
  const opening = event('A ferry sank off Turku.', { type: 'accident' });
  expect((partsOf([opening, event(sentence, past)]).get(sentence)?.age ?? 0) === 0).toBe(today);
});

test.each([
  ['economy', '2025-04-01', '2025-04-30', false],
  ['economy', '2025-05-12', '2025-05-12', true],
  ['crime', '2025-04-01', '2025-04-30', true],
] as const)('%s of %s to %s is old a few days on: %s', (type, from, to, old) => {
  const sentence = 'Rents in Lom rose by 3 per cent.';
  const parts = partsOf([event('The council met.'), event(sentence, { type, date: { from, to } })]).get(sentence);
  expect((parts?.age ?? 0) < 0).toBe(old);
});
