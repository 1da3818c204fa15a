import { expect, test } from 'vitest';
import { edition } from '../edition.ts';
import { testStorage } from '../open.ts';
import { readArticle } from '../reading.ts';

async function withEditions() {
  const storage = testStorage();
  const { articles, editions } = storage;
  const saved = await articles.saveReadings([
    readArticle({ text: 'The dam at Velm gave way.\nThe flood killed 11 people in Velm.', day: '2026-05-03' }),
    readArticle({ text: 'Divers in Velm searched on.\nThe flood killed 14 people in Velm.', day: '2026-05-04' }),
  ]);
  const [first = '', second = ''] = saved.map((one) => one.id);
  const eleven = { value: 11, text: '11', sentence: 'The flood killed 11 people in Velm.' };
  await editions.save(edition('2026-05-03', first, { claim: eleven }), []);
  await editions.save(edition('2026-05-04', second, { event: { label: 'updated' } }), []);
  return { ...storage, first, second };
}

test('the calendar, the nearest days and the newest revision', async () => {
  const { newsroom, editions, first } = await withEditions();
  expect((await newsroom.days()).map((info) => info.day)).toEqual(['2026-05-03', '2026-05-04']);
  expect(await newsroom.days('2026-05-04')).toHaveLength(1);
  expect(await newsroom.nearest('2026-05-04')).toEqual({ before: '2026-05-03', after: null });
  expect(await newsroom.latestDay()).toBe('2026-05-04');
  const changed = await editions.save(edition('2026-05-03', first, { claim: { value: 12 } }), []);
  expect(changed).toMatchObject({ made: true, edition: { revision: 2 } });
  expect((await newsroom.edition('2026-05-03'))?.revision).toBe(2);
  expect((await newsroom.edition('2026-05-03', 1))?.figures[0]?.claims[0]?.value).toBe(11);
  expect(await newsroom.edition('2026-05-09')).toBeNull();
});

test('an edition that reads the same makes no revision, and a stored one keeps its bytes', async () => {
  const { editions, first, chats, newsroom } = await withEditions();
  const before = await editions.json('2026-05-03', 1);
  const same = edition('2026-05-03', first, {
    claim: { value: 11, text: '11', sentence: 'The flood killed 11 people in Velm.' },
  });
  expect((await editions.save({ ...same, cutoff: '2026-05-06T00:00:00Z' }, [])).made).toBe(false);
  await chats.recordShown({ chat: 5, thread: null }, '2026-05-03', 1);
  expect((await newsroom.edition('2026-05-03'))?.status).toBe('frozen');
  expect((await editions.newest('2026-05-03')).sent?.revision).toBe(1);
  expect(await editions.json('2026-05-03', 1)).toBe(before);
});

test('a figure opens to its series, a story to its days', async () => {
  const { newsroom, first } = await withEditions();
  const card = await newsroom.figure('f1');
  expect(card?.claims.map((claim) => [claim.day, claim.value])).toEqual([
    ['2026-05-03', 11],
    ['2026-05-04', 14],
  ]);
  expect(card?.claims[0]).toMatchObject({ article: first, outlet: 'Tarvia Post' });
  expect((await newsroom.story('e1'))?.reports.map((report) => report.label)).toEqual(['new', 'updated']);
  expect(await newsroom.figure('nosuch')).toBeNull();
  expect(await newsroom.story('nosuch')).toBeNull();
});

test('a figure goes by the words of its newest report, not by those of an older one or of an ordinal', async () => {
  const { newsroom, editions, first, second } = await withEditions();
  const named = async () => (await newsroom.figure('f1'))?.counted;
  await editions.save(edition('2026-05-04', second, { figure: { counted: 'residents' } }), []);
  expect(await named()).toBe('residents');
  await editions.save(edition('2026-05-03', first, { figure: { counted: 'villagers' } }), []);
  expect(await named()).toBe('residents');
  const fourth = { text: 'fourth', value: 4 };
  await editions.save(edition('2026-05-05', second, { figure: { counted: 'miller' }, claim: fourth }), []);
  expect(await named()).toBe('residents');
});

test('a report that takes its place for granted does not take it from the figure', async () => {
  const { newsroom, editions, second } = await withEditions();
  await editions.save(edition('2026-05-05', second, { figure: { place: null } }), []);
  expect((await newsroom.figure('f1'))?.place).toBe('Velm');
});

test('a claim that a later edition shows beside others stays a report of its own day, told once', async () => {
  const { newsroom, editions, first, second } = await withEditions();
  const later = edition('2026-05-04', second);
  const earlier = edition('2026-05-03', first, {
    claim: { value: 11, text: '11', source: 2, sentence: 'The flood killed 11 people in Velm.' },
  });
  const beside = earlier.figures.flatMap((figure) => figure.claims);
  const sources = [...later.sources, ...earlier.sources.map((source) => ({ ...source, n: 2 }))];
  const figures = later.figures.map((figure) => ({
    ...figure,
    differing: true,
    claims: [...figure.claims, ...beside],
  }));
  await editions.save({ ...later, figures, sources }, []);
  const card = await newsroom.figure('f1');
  expect(card?.claims.map((claim) => [claim.day, claim.value])).toEqual([
    ['2026-05-03', 11],
    ['2026-05-04', 14],
  ]);
  expect((await newsroom.figures({ page: 1, pageSize: 5 })).items[0]?.reports).toBe(2);
});

test('a figure that the newest revision no longer shows is not listed', async () => {
  const { newsroom, editions, second } = await withEditions();
  const found = await newsroom.figures({ words: 'velm killed', page: 1, pageSize: 5 });
  expect(found).toMatchObject({ total: 1, items: [{ id: 'f1', reports: 2, latest: { value: 14 } }] });
  expect(await newsroom.figures({ words: 'velm dead', page: 1, pageSize: 5 })).toEqual(found);
  expect((await newsroom.figures({ words: '"velm dead"', page: 1, pageSize: 5 })).total).toBe(0);
  expect((await newsroom.figures({ words: 'velm injured', page: 1, pageSize: 5 })).total).toBe(0);
  await editions.save({ ...edition('2026-05-04', second), figures: [] }, []);
  expect((await newsroom.figures({ page: 1, pageSize: 5 })).items[0]?.latest.value).toBe(11);
});

test('search tells a hit by its event, its figure or its passage, the newest day first', async () => {
  const { newsroom } = await withEditions();
  const page = { page: 1, pageSize: 10 };
  const hits = (await newsroom.search({ words: 'VELM', ...page })).hits;
  expect(hits.map((hit) => [hit.day, hit.kind, hit.id])).toEqual([
    ['2026-05-04', 'event', 'e1'],
    ['2026-05-03', 'event', 'e1'],
  ]);
  expect(hits[0]?.snippet).toBe('The dam at \u0002Velm\u0003 gave way.');
  const divers = await newsroom.search({ words: 'divers', ...page });
  expect(divers.hits[0]).toMatchObject({ kind: 'article', snippet: '\u0002Divers\u0003 in Velm searched on.' });
  expect((await newsroom.search({ words: 'flood', from: '2026-05-04', ...page })).total).toBe(1);
  expect((await newsroom.search({ words: 'flood', to: '2026-05-03', ...page })).total).toBe(1);
});

test.each(['"', 'kyiv-x', 'AT&T', 'a AND', 'NEAR(', '^', '*', 'words:', '()', '', '-', "'; DROP TABLE articles"])(
  'search takes %s as words and not as syntax',
  async (words) => {
    const { newsroom } = testStorage();
    expect((await newsroom.search({ words, page: 1, pageSize: 5 })).hits).toEqual([]);
    expect((await newsroom.figures({ words, page: 1, pageSize: 5 })).items).toEqual([]);
  },
);

test('search by place and claimant looks at what is reported, and folds case and accents', async () => {
  const { articles, newsroom } = testStorage();
  await articles.saveReadings([
    readArticle(
      { text: 'Réka county: 9 missing.', day: '2026-05-04' },
      { figures: [{ place: 'Réka', claimant: 'the mayor' }] },
    ),
  ]);
  const page = { page: 1, pageSize: 10 };
  expect((await newsroom.search({ words: 'reka', ...page })).hits[0]?.snippet).toContain('\u0002Réka\u0003');
  expect((await newsroom.search({ words: '', place: 'reka', ...page })).total).toBe(1);
  expect((await newsroom.search({ words: '', place: 'Velm', ...page })).total).toBe(0);
  expect((await newsroom.search({ words: 'missing', claimant: 'mayor', ...page })).total).toBe(1);
});

test('evidence shows the paragraph, also when a later version dropped it', async () => {
  const { articles, newsroom } = testStorage();
  const url = 'https://tarvia.example/toll';
  const sentence = 'The toll is 14.';
  const [saved] = await articles.saveReadings([
    readArticle({ text: `It rained. ${sentence} It stopped.`, day: '2026-05-04', url }),
    readArticle({ text: 'It rained. The toll is unknown.', day: '2026-05-04', url }),
  ]);
  const view = await newsroom.evidence(saved?.id ?? '', sentence);
  expect(view?.paragraphs).toEqual([`It rained. ${sentence} It stopped.`]);
  expect((await newsroom.evidence(saved?.id ?? '', 'Nobody said this.'))?.paragraphs).toEqual([]);
  expect(await newsroom.evidence('nosuch', sentence)).toBeNull();
});

test('a day as known now has what later articles tell of it', async () => {
  const { articles, newsroom } = testStorage();
  const sentence = 'The dam at Velm gave way on Monday night.';
  const told = { events: [{ sentence, date: { from: '2026-05-04', to: '2026-05-04' } }] };
  const later = readArticle(
    { text: `${sentence}\nMany people of the valley left their houses.`, day: '2026-05-06' },
    told,
  );
  expect(await newsroom.editionNow('2026-05-04')).toBeNull();
  await articles.saveReadings([later]);
  const now = await newsroom.editionNow('2026-05-04');
  expect(now?.events.map((event) => event.sentence)).toEqual([sentence]);
  expect(now?.sources[0]?.published).toBe('2026-05-06');
});
