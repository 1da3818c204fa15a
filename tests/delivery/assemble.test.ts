import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assembleDay, assembleStale } from '../../src/delivery/assemble.ts';
import { createDesk } from '../../src/delivery/desk.ts';
import { testClock, testFolder, testStorage } from '../storage/open.ts';
import { readArticle } from '../storage/reading.ts';

const DAY = '2026-05-04';
const url = 'https://tarvia.example/dam';
const sentence = (n: number) => `The flood killed ${n} people in Velm, the rescue service said.`;
const claimant = 'the rescue service';
const told = (n: number) => ({
  figures: [{ text: String(n), value: n, sentence: sentence(n), claimant }],
  events: [{ sentence: 'The dam at Velm gave way.' }],
});
const article = (n: number, day = DAY, address = url) =>
  readArticle({ text: `The dam at Velm gave way.\n${sentence(n)}`, day, url: address }, told(n));

function start() {
  const clock = testClock();
  const storage = testStorage(clock);
  const folder = join(testFolder(), 'daily');
  const { articles, editions, newsroom } = storage;
  const markdown = (edition: { date: string; revision: number }) => `# ${edition.date}, revision ${edition.revision}\n`;
  return { storage, parts: { articles, editions, newsroom, clock, chronologies: [], folder, markdown } };
}

const unused = () => Promise.reject(new Error('not asked for here'));
const deskOf = (
  { articles, editions, ledger }: ReturnType<typeof testStorage>,
  assembly: ReturnType<typeof start>['parts'],
) =>
  createDesk({
    assembly,
    articles,
    editions,
    ledger,
    take: unused,
    pauseSource: unused,
    about: unused,
    wake: () => undefined,
  });

test('a day that was touched is made once, written whole, and left alone until it is touched again', async () => {
  const { storage, parts } = start();
  await storage.articles.saveReadings([article(14)]);
  expect((await assembleStale(parts)).map((one) => [one.edition.date, one.made])).toEqual([[DAY, true]]);
  expect(await assembleStale(parts)).toEqual([]);
  expect(readdirSync(parts.folder).sort()).toEqual([`${DAY}.json`, `${DAY}.md`]);
  expect(readFileSync(join(parts.folder, `${DAY}.md`), 'utf8')).toBe(`# ${DAY}, revision 1\n`);
  const written = readFileSync(join(parts.folder, `${DAY}.json`), 'utf8');
  expect(written.trim()).toBe(await storage.editions.json(DAY));
  expect((await assembleDay(parts, DAY))?.made).toBe(false);
});

test('a briefing that cannot be written keeps no other edition from being made, and is written when it can be', async () => {
  const { storage, parts } = start();
  const [before, inTheWay] = ['2026-05-03', join(parts.folder, `${DAY}.md`)];
  mkdirSync(join(inTheWay, 'x'), { recursive: true });
  await storage.articles.saveReadings([article(14), article(15, before, `${url}/2`)]);
  const made: string[] = [];
  await expect(assembleStale(parts, ({ edition }) => void made.push(edition.date))).rejects.toThrow(
    /could not be written/,
  );
  expect([made, existsSync(join(parts.folder, `${before}.md`))]).toEqual([[before], true]);
  rmSync(inTheWay, { recursive: true });
  await assembleStale(parts);
  expect(readdirSync(parts.folder)).toContain(`${DAY}.md`);
});

test('a day without any article has no edition', async () => {
  const { parts } = start();
  expect(await assembleDay(parts, DAY)).toBeNull();
  expect(existsSync(parts.folder)).toBe(false);
});

test('a changed value is a correction for those who got the old one, told once', async () => {
  const { storage, parts } = start();
  await storage.articles.saveReadings([article(14)]);
  await assembleStale(parts);
  await storage.chats.recordShown({ chat: 5, thread: null }, DAY, 1);
  await storage.articles.saveReadings([article(12)]);
  const [made] = await assembleStale(parts);
  expect(made?.edition.revision).toBe(2);
  expect(made?.corrections).toMatchObject([{ reason: 'value' }]);
  expect(await storage.newsroom.corrections(5)).toHaveLength(1);
  expect((await assembleDay(parts, DAY))?.corrections).toEqual([]);
});

test('nobody is corrected who was sent nothing', async () => {
  const { storage, parts } = start();
  await storage.articles.saveReadings([article(14)]);
  await assembleStale(parts);
  await storage.articles.saveReadings([article(12)]);
  const [made] = await assembleStale(parts);
  expect(made).toMatchObject({ made: true, corrections: [] });
});

test('a figure that is not plausible is held for the operator, and shown when it is released', async () => {
  const { storage, parts } = start();
  await storage.articles.saveReadings([article(14, '2026-05-03', `${url}/1`), article(90_000, DAY, `${url}/2`)]);
  const made = await assembleStale(parts);
  const [held] = await storage.editions.heldFigures();
  expect(made.flatMap((one) => one.held)).toEqual([held]);
  expect(held).toMatchObject({ day: DAY });
  expect(await storage.editions.decide(held?.id ?? '', 'released', null)).toContain(DAY);
  const values = (await assembleStale(parts)).flatMap((one) =>
    one.edition.figures.flatMap((f) => f.claims.map((c) => c.value)),
  );
  expect(values).toContain(90_000);
  expect(await storage.editions.heldFigures()).toEqual([]);
});

test('a withdrawn article leaves the edition, and those who saw it are told', async () => {
  const { storage, parts } = start();
  const [saved] = await storage.articles.saveReadings([article(14)]);
  await assembleStale(parts);
  await storage.chats.recordShown({ chat: 5, thread: null }, DAY, 1);
  await storage.articles.retract(saved?.id ?? '', 'another village');
  const [made] = await assembleStale(parts);
  expect(made?.edition.figures).toEqual([]);
  expect(made?.corrections).toMatchObject([
    { was: 'The dam at Velm gave way', now: null, reason: 'withdrawn' },
    { was: '14 people killed, Velm (the rescue service)', now: null, reason: 'withdrawn' },
  ]);
  expect(await storage.newsroom.days()).toEqual([]);
});

test('a withdrawn event is corrected for those who were told it; an id that nothing has changes nothing', async () => {
  const { storage, parts } = start();
  await storage.articles.saveReadings([article(14)]);
  const [first] = await assembleStale(parts);
  await storage.chats.recordShown({ chat: 5, thread: null }, DAY, 1);
  const desk = deskOf(storage, parts);
  expect(await desk.retract('e0', 'no such event')).toEqual({ days: [], chats: 0 });
  const [figure] = first?.edition.figures ?? [];
  expect(await desk.retract(`${figure?.id}.c0000`, 'nobody says so')).toEqual({ days: [], chats: 0 });
  const told = await desk.retract(first?.edition.events[0]?.id ?? '', 'the dam holds');
  expect(told).toEqual({ days: [DAY], chats: 1 });
  const edition = await storage.newsroom.edition(DAY);
  expect(edition).toMatchObject({ revision: 2, events: [] });
  expect(edition?.corrections.map((one) => one.reason)).toEqual(['the dam holds']);
});

test('a day that two make at once ends with all that is known', async () => {
  const { storage, parts } = start();
  await storage.articles.saveReadings([article(14)]);
  let first = true;
  const late = {
    ...parts,
    editions: {
      ...parts.editions,
      // While the first draft is on its way into the store, a newer text is taken in and made by somebody else.
      saveUpon: async (...about: Parameters<typeof parts.editions.saveUpon>) => {
        if (first) {
          first = false;
          await storage.articles.saveReadings([article(15)]);
          await assembleDay(parts, DAY);
        }
        return parts.editions.saveUpon(...about);
      },
    },
  };
  await assembleDay(late, DAY);
  const newest = await storage.newsroom.edition(DAY);
  expect([newest?.revision, newest?.figures[0]?.claims[0]?.value]).toEqual([1, 15]);
});
