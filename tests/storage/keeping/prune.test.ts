import { expect, test } from 'vitest';
import { fullCheck } from '../../../src/storage/database/check.ts';
import { edition } from '../edition.ts';
import { testClock, testStorage } from '../open.ts';
import { readArticle } from '../reading.ts';

test('old days go with their articles, but no sentence that an edition still shows', async () => {
  const clock = testClock('2026-05-05T02:00:00.000Z');
  const storage = testStorage(clock);
  const { articles, editions, newsroom } = storage;
  const saved = await articles.saveReadings([
    readArticle({ text: 'Old news of an old dam.', day: '2026-01-01' }),
    readArticle({ text: 'The flood killed 14 people in Velm.', day: '2026-01-02' }),
    readArticle({ text: 'Recent news.', day: '2026-05-01' }),
  ]);
  const [old = '', cited = '', recent = ''] = saved.map((one) => one.id);
  await editions.save(edition('2026-01-01', old, { figure: { id: 'f9' } }), []);
  // The newest revision of May cites another article; the older one can still be read, so its sentence stays.
  await editions.save(edition('2026-05-01', cited), []);
  await editions.save(edition('2026-05-01', recent), []);
  expect(await storage.prune(30)).toEqual({ articles: 1, editions: 1, deliveries: 0 });
  expect(await articles.article(old)).toBeNull();
  expect(await newsroom.figure('f9')).toBeNull();
  expect((await newsroom.evidence(cited, 'The flood killed 14 people in Velm.'))?.paragraphs).toHaveLength(1);
  expect((await newsroom.search({ words: 'dam', page: 1, pageSize: 5 })).total).toBe(0);
  expect((await newsroom.days()).map((day) => day.day)).toEqual(['2026-05-01']);
  expect(await storage.prune(30)).toEqual({ articles: 0, editions: 0, deliveries: 0 });
  expect(fullCheck(storage.db.path)).toEqual([]);
});

test('without a limit nothing that was reported is removed', async () => {
  const storage = testStorage(testClock('2036-05-05T02:00:00.000Z'));
  await storage.articles.saveReadings([readArticle({ text: 'Old news.', day: '2026-01-01' })]);
  await storage.prune(null);
  expect(await storage.articles.counts()).toEqual({ articles: 1, undated: 0 });
});

test('what could not be sent for a week is given up', async () => {
  const clock = testClock('2026-05-01T08:00:00.000Z');
  const storage = testStorage(clock);
  const place = { chat: 5, thread: null };
  await storage.ledger.enqueue(place, { kind: 'notice', text: 'old' }, 'old');
  clock.at = '2026-05-10T08:00:00.000Z';
  await storage.ledger.enqueue(place, { kind: 'notice', text: 'new' }, 'new');
  await storage.prune(null);
  expect(storage.db.all('SELECT cause, state FROM deliveries ORDER BY id')).toEqual([
    { cause: 'old', state: 'failed' },
    { cause: 'new', state: 'due' },
  ]);
});
