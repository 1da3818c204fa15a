import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { factsOf } from '../../../src/core/assemble/facts-of.ts';
import { fingerprintOf } from '../../../src/core/group/fingerprint.ts';
import { fingerprintBytes, fingerprintIn, shortened } from '../../../src/storage/articles/fingerprints.ts';
import { packReading } from '../../../src/storage/articles/pack.ts';
import { READING_FORM } from '../../../src/storage/articles/reading-form.ts';
import { testStorage } from '../open.ts';
import { readArticle } from '../reading.ts';

const text = 'The dam at Velm gave way.\nThe flood killed 14 people in Velm.';

test('the same article twice is one, a changed text of an address is a new version', async () => {
  const { articles } = testStorage();
  const url = 'https://www.tarvia.example/dam/?utm_source=x#top';
  const [first] = await articles.saveReadings([readArticle({ text, day: '2026-05-04', url })]);
  const again = readArticle({ text, day: '2026-05-04', url: 'http://tarvia.example/dam' });
  const changed = readArticle({ text: `${text}\nTwo more were found.`, day: '2026-05-04', url });
  const outcomes = await articles.saveReadings([again, changed]);
  expect(first?.outcome).toBe('added');
  expect(outcomes.map((saved) => [saved.id, saved.outcome])).toEqual([
    [first?.id, 'known'],
    [first?.id, 'changed'],
  ]);
  expect((await articles.article(first?.id ?? ''))?.input.text).toContain('Two more');
  expect(await articles.counts()).toEqual({ articles: 1, undated: 0 });
});

test('without an address the text is the identity', async () => {
  const { articles } = testStorage();
  const [one] = await articles.saveReadings([readArticle({ text, day: '2026-05-04', title: 'A' })]);
  const [two, three] = await articles.saveReadings([
    readArticle({ text: text.replace(' gave', '  gave'), day: '2026-05-04' }),
    readArticle({ text: 'Quite another text.', day: '2026-05-04' }),
  ]);
  expect([two?.outcome, two?.id]).toEqual(['known', one?.id]);
  expect(three?.outcome).toBe('added');
});

test('what was read comes back as it was', async () => {
  const { articles } = testStorage();
  const article = readArticle({ text: `${text}\n"Ґанок" — 🌊`, day: '2026-05-04' }, { figures: [{}], events: [{}] });
  const [saved] = await articles.saveReadings([article]);
  const stored = await articles.article(saved?.id ?? '');
  expect(stored).toEqual({ input: article.input, reading: article.reading });
  const [facts] = await articles.factsOfDay('2026-05-04');
  expect(facts?.id).toBe(saved?.id);
  expect(facts?.figures).toEqual(article.reading.figures);
});

test('the ledger knows of a stored article what it knew of it when it was read: also who is named on a web page', async () => {
  const { articles } = testStorage();
  const figures = [{ claimant: 'the river office' }, { claimant: 'a stranger' }];
  const article = readArticle({ text: `${text}\nSo the river office said.`, day: '2026-05-04' }, { figures });
  const [saved] = await articles.saveReadings([article]);
  const [facts] = await articles.factsOfDay('2026-05-04');
  const { fingerprint, ...known } = factsOf(article.reading);
  expect(facts).toEqual({ ...known, id: saved?.id, fingerprint: shortened(fingerprint) });
  expect(facts?.claimantsInBody).toEqual(['the river office']);
});

test('an undated article waits, is settled under a day, and keeps that day when its text changes', async () => {
  const { articles } = testStorage();
  const url = 'https://tarvia.example/undated';
  const [saved] = await articles.saveReadings([readArticle({ text, day: null, url })]);
  const id = saved?.id ?? '';
  expect((await articles.undated()).map((one) => one.id)).toEqual([id]);
  expect(await articles.settle(id, '2026-05-03')).toBe(true);
  expect(await articles.settle('nosuch', '2026-05-03')).toBe(false);
  await articles.saveReadings([readArticle({ text: `${text} More.`, day: null, url })]);
  expect(await articles.undated()).toEqual([]);
  expect((await articles.factsOfDay('2026-05-03'))[0]?.published.date).toBe('2026-05-03');
});

test('a left-out article is in no list', async () => {
  const { articles } = testStorage();
  const [saved] = await articles.saveReadings([readArticle({ text, day: null })]);
  await articles.settle(saved?.id ?? '', null);
  expect(await articles.undated()).toEqual([]);
  expect(await articles.counts()).toEqual({ articles: 1, undated: 0 });
});

test('history has the weeks before, and older reports of the same counted thing', async () => {
  const { articles } = testStorage();
  const killed = { figures: [{}] };
  const money = { figures: [{ category: 'money' as const, unit: 'USD', counted: null, measure: null }] };
  await articles.saveReadings([
    readArticle({ text: 'Long ago 3 were killed.', day: '2025-01-01', title: 'old toll' }, killed),
    readArticle({ text: 'Long ago a bridge cost much.', day: '2025-01-02', title: 'old money' }, money),
    readArticle({ text: 'Last week nothing happened.', day: '2026-04-28', title: 'last week' }),
    readArticle({ text, day: '2026-05-04', title: 'today' }, killed),
    readArticle({ text: 'Later 20 were killed.', day: '2026-05-05', title: 'later' }, killed),
  ]);
  const known = await articles.factsOfDay('2026-05-04');
  const history = await articles.history('2026-05-04', known);
  expect(history.map((facts) => facts.title).sort((a, b) => (a ?? '').localeCompare(b ?? ''))).toEqual([
    'last week',
    'old toll',
  ]);
});

test('articles that tell of another day are found by it', async () => {
  const { articles } = testStorage();
  const happened = { events: [{ date: { from: '2026-05-01', to: '2026-05-02' } }] };
  await articles.saveReadings([readArticle({ text, day: '2026-05-04' }, happened)]);
  expect(await articles.tellingOf('2026-05-02')).toHaveLength(1);
  expect(await articles.tellingOf('2026-05-03')).toHaveLength(0);
});

test('a touched day stays stale when it is touched again during assembly', async () => {
  const { articles } = testStorage();
  await articles.saveReadings([readArticle({ text, day: '2026-05-04' })]);
  const [stale] = await articles.staleDays();
  await articles.saveReadings([readArticle({ text: 'More news.', day: '2026-05-04' })]);
  if (stale) await articles.clearStale(stale);
  const [again] = await articles.staleDays();
  expect(again?.day).toBe('2026-05-04');
  if (again) await articles.clearStale(again);
  expect(await articles.staleDays()).toEqual([]);
});

test('a withdrawn article is in no day and no search, and its day is made again', async () => {
  const { articles, newsroom } = testStorage();
  const [saved] = await articles.saveReadings([readArticle({ text, day: '2026-05-04' })]);
  expect((await newsroom.search({ words: 'dam', page: 1, pageSize: 5 })).total).toBe(1);
  expect(await articles.retract(saved?.id ?? '', 'wrong village')).toEqual(['2026-05-04']);
  expect(await articles.factsOfDay('2026-05-04')).toEqual([]);
  expect((await newsroom.search({ words: 'dam', page: 1, pageSize: 5 })).total).toBe(0);
  expect(await articles.retract('nosuch', '')).toBeNull();
  await articles.settle(saved?.id ?? '', '2026-05-03');
  expect(await articles.factsOfDay('2026-05-03')).toEqual([]);
  expect((await newsroom.search({ words: 'dam', page: 1, pageSize: 5 })).total).toBe(0);
});

test('the form of readings, without which stored ones could not be read, is what it was', () => {
  expect(createHash('sha256').update(READING_FORM).digest('hex')).toBe(
    'e01fb2d167dd0d802eaac28b2676a97365a6ec1326c4eb660519967131b7bf65',
  );
});

test('a reading that was stored in the first form is read as ever', async () => {
  const { articles, db } = testStorage();
  const article = readArticle({ text, day: '2026-05-04' }, { figures: [{}] });
  const [saved] = await articles.saveReadings([article]);
  const fingerprint = fingerprintOf(text);
  const reading = packReading(JSON.stringify({ ...article.reading, fingerprint }), JSON.stringify(article.input), 1);
  db.run('UPDATE article_versions SET form = 1, fingerprint = NULL, reading = ?', [reading]);
  expect(await articles.article(saved?.id ?? '')).toEqual({ input: article.input, reading: article.reading });
  expect((await articles.factsOfDay('2026-05-04'))[0]?.fingerprint).toEqual(shortened(fingerprint));
});

test('a fingerprint comes back as it was kept, empty bins too', () => {
  const fingerprint = [-1, 0, 1, 65_534, 65_535, 65_536, 4_000_000_000];
  expect(fingerprintIn(fingerprintBytes(fingerprint))).toEqual(shortened(fingerprint));
  expect(fingerprintIn(fingerprintBytes([-1, 5]))).toEqual([-1, 5]);
});

test('an article that is withdrawn is found by nothing any more, whatever days it tells of', async () => {
  const { articles, db } = testStorage();
  const events = ['1502-03-04', '2026-05-01', '2026-05-04'].map((day) => ({ date: { from: day, to: day } }));
  const article = readArticle({ text, day: '2026-05-04' }, { figures: [{}], events });
  const [saved] = await articles.saveReadings([article]);
  const found = () =>
    db.get('SELECT (SELECT count(*) FROM article_series) AS s, (SELECT count(*) FROM article_happened) AS h');
  expect(found()).toEqual({ s: 1, h: 2 });
  expect(await articles.tellingOf('1502-03-04')).toHaveLength(1);
  await articles.retract(saved?.id ?? '', 'wrong');
  expect(found()).toEqual({ s: 0, h: 0 });
});
