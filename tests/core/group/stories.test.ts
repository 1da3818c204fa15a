import { expect, test } from 'vitest';
import { factsOf } from '../../../src/core/assemble/facts-of.ts';
import { fingerprintOf, likeness } from '../../../src/core/group/fingerprint.ts';
import { independentSources } from '../../../src/core/group/sources.ts';
import { groupStories } from '../../../src/core/group/stories.ts';
import { readArticle } from '../../../src/core/pipeline.ts';
import { EMPTY_GAZETTEER } from '../../../src/core/extract/gazetteer.ts';
import { articlesOf, loadClusters, scoreClusters } from '../../quality/clusters.mjs';
import { article, event } from '../assemble/facts.ts';

test.each([
  ['clusters', 95],
  ['wide clusters', 95],
  ['later clusters', 80],
] as const)('our %s: %d in 100 of what is joined is one event, and most of what is one is joined', (set, precision) => {
  const options = { today: null, chronologies: [], gazetteer: EMPTY_GAZETTEER };
  const score = scoreClusters((input) => factsOf(readArticle(input, options)), groupStories, set);
  expect(score.precision, score.misses.join('\n')).toBeGreaterThanOrEqual(precision);
  expect(score.recall, score.misses.join('\n')).toBeGreaterThanOrEqual(70);
});

test('further articles, of later days or of the same one, change no story told before: ids hold over revisions', () => {
  const options = { today: null, chronologies: [], gazetteer: EMPTY_GAZETTEER };
  const all = loadClusters('wide clusters')
    .flatMap(articlesOf)
    .map((input) => factsOf(readArticle(input, options)))
    .sort((a, b) => ((a.published.date ?? '') < (b.published.date ?? '') ? -1 : 1));
  const idsOf = (articles: typeof all) =>
    new Map(
      groupStories(articles).flatMap(({ id, tellings }) =>
        tellings.map(({ article: { id: article }, index }) => [`${article} ${index}`, id] as const),
      ),
    );
  const late = idsOf(all);
  for (let known = 10; known < all.length; known += 7) {
    const early = [...idsOf(all.slice(0, known))];
    expect(early.filter(([telling, id]) => late.get(telling) !== id)).toEqual([]);
    expect(early.length).toBeGreaterThan(10);
  }
});

const told = (id: string, day: string, sentence: string, place: string | null, over = {}) =>
  article(id, day, { outlet: id, events: [event(sentence, { type: 'accident', place, ...over })] });
const count = (list: Parameters<typeof groupStories>[0]) => groupStories(list).length;

test('the same words about two towns are two events, about one town one', () => {
  const words = 'Twenty-one passengers were hurt when a tram left the rails';
  expect(
    count([
      told('a', '2025-06-03', `${words} in Oslo.`, 'Oslo'),
      told('b', '2025-06-03', `${words} in Turku.`, 'Turku'),
    ]),
  ).toBe(2);
  expect(
    count([told('a', '2025-06-03', `${words} in Oslo.`, 'Oslo'), told('b', '2025-06-03', `${words} in Oslo.`, 'Oslo')]),
  ).toBe(1);
});

test('the same words of two stated days are two events', () => {
  const on = (day: string) => ({ date: { from: day, to: day }, dateCertainty: 'stated' });
  const words = 'A tram left the rails in Oslo and hit a kiosk.';
  expect(
    count([
      told('a', '2025-06-03', words, 'Oslo', on('2025-06-03')),
      told('b', '2025-06-05', words, 'Oslo', on('2025-06-05')),
    ]),
  ).toBe(2);
});

test('a short sentence goes with the like of another article only where both are about one subject', () => {
  const vote = { type: 'election' as const, place: null };
  const item = (id: string, day: string, title: string, opening: string, short: string) =>
    article(id, day, { outlet: id, title, events: [event(opening, vote), event(short, vote)] });
  const harbour = item(
    'a',
    '2025-06-03',
    'Pilots accept new rota',
    'Harbour pilots voted to accept a new rota on Tuesday.',
    'Turnout was 83 per cent.',
  );
  const council = (day: string) =>
    item(
      `b${day}`,
      day,
      'Greens lead in city council election',
      'The Greens lead the count of the city council election.',
      'Turnout was 61 per cent.',
    );
  const turnout = ({ tellings }: { tellings: { event: { sentence: string } }[] }) =>
    tellings.some(({ event: { sentence } }) => sentence.startsWith('Turnout'));
  expect(groupStories([harbour, council('2025-06-04')]).filter(turnout)).toHaveLength(2);
  expect(groupStories([council('2025-06-03'), council('2025-06-04')]).filter(turnout)).toHaveLength(1);
});

test('near-copies are one source, whoever prints them; a text of its own is another', () => {
  const agency =
    'The ferry ran aground in thick fog near the island on Tuesday morning and fourteen passengers were taken to hospital. '.repeat(
      3,
    );
  const own =
    'Fog was so dense that the captain saw the rocks only when it was too late to turn, according to a first report of the board.';
  const printed = (outlet: string, text: string) =>
    article(outlet, '2025-06-03', { outlet, fingerprint: fingerprintOf(text) });
  expect(independentSources([printed('A', agency), printed('B', `${agency} More to follow.`)])).toBe(1);
  expect(independentSources([printed('A', agency), printed('B', own)])).toBe(2);
  expect(independentSources([printed('A', agency), printed('A', own)])).toBe(1);
  expect(likeness(fingerprintOf(agency), fingerprintOf(own))).toBeLessThan(0.2);
  expect(likeness(fingerprintOf(''), fingerprintOf(''))).toBe(0);
});

test('the id of a story is that of its first telling, whatever follows', () => {
  const first = told('a', '2025-06-03', 'A tram left the rails in Oslo and hit a kiosk.', 'Oslo');
  const later = told('b', '2025-06-04', 'The tram that left the rails in Oslo and hit a kiosk was repaired.', 'Oslo');
  const [alone] = groupStories([first]);
  expect(groupStories([later, first]).map((story) => story.id)).toContain(alone?.id);
  expect(alone?.id).toMatch(/^e[a-z0-9]{1,15}$/);
});

test('two accidents whose sentences name other places are two, though no gazetteer knows them', () => {
  const derailed = (where: string) => `A goods train left the rails near ${where} and blocked both tracks.`;
  expect(
    count([told('a', '2025-06-03', derailed('Brno'), null), told('b', '2025-06-03', derailed('Lund'), null)]),
  ).toBe(2);
  expect(
    count([told('a', '2025-06-03', derailed('Brno'), null), told('b', '2025-06-03', derailed('Brno'), null)]),
  ).toBe(1);
});

const ferry = (id: string, day: string, text: string) =>
  factsOf(readArticle({ id, published: day, text }, { today: null, chronologies: [], gazetteer: EMPTY_GAZETTEER }));
const heads = (articles: ReturnType<typeof ferry>[]) =>
  groupStories(articles).filter((story) => story.tellings.some((telling) => telling.opening)).length;

test('two first counts of one accident at one name are one story, and so is the count of its dead on the day after', () => {
  const first = ferry(
    'a',
    '2025-06-02',
    'A ferry with some 90 people capsized off Brattvik, killing at least six, the coast guard said.',
  );
  const second = ferry(
    'b',
    '2025-06-02',
    'At least eight people died when the ferry Lady Ros overturned near Brattvik, doctors said.',
  );
  const other = ferry(
    'c',
    '2025-06-02',
    'At least eight people died when a ferry overturned near Tangvall, doctors said.',
  );
  const next = ferry('d', '2025-06-03', 'The death toll from the sinking of the ferry Lady Ros rose to 14 on Tuesday.');
  expect(heads([first, second])).toBe(1);
  expect(heads([first, other])).toBe(2);
  expect(heads([first, second, next])).toBe(1);
});

const shooting = (id: string, day: string, sentence: string, over = {}) =>
  told(id, day, sentence, 'Oslo', { type: 'crime', date: { from: day, to: day }, dateCertainty: 'stated', ...over });
const first = shooting('a', '2025-06-03', 'A gunman killed three people in a shooting at a mall in Oslo.');

test('the count of its dead goes on with an attack of another day, another attack there does not', () => {
  const words = 'A woman wounded in the shooting at a mall in Oslo died, raising the toll to four.';
  expect(count([first, shooting('b', '2025-06-04', words, { type: 'toll_report' })])).toBe(1);
  expect(count([first, shooting('b', '2025-06-04', words)])).toBe(2);
});
