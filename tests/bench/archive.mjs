import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../dist/core/pipeline.js';
import { assembleDay } from '../../dist/delivery/assemble.js';
import { loadGazetteer } from '../../dist/sources/gazetteer.js';
import { openStorage } from '../../dist/storage/storage.js';
import { articleAt, dayAt } from './articles.mjs';
import { folder } from './service.mjs';

const BATCH = 500;
const TEXTS = 1500;
/** About two thousand characters, a short news article; many figures for its length. */
const PARAGRAPHS = 15;
const PER_DAY = 100;
export const CLOCK = { now: () => '2026-11-01T12:00:00.000Z' };

/**
 * A database of `count` invented articles, a hundred a day from 2019 on, each in one transaction with its batch. Beyond fifteen hundred
 * the texts come again on other days under other addresses: an archive's size is what is asked for here, not reading it.
 */
export async function archiveOf(count, where, name = 'daybrief.sqlite') {
  const options = { today: null, chronologies: [], gazetteer: loadGazetteer() };
  const storage = openStorage(join(where, name), CLOCK, []);
  const read = [];
  let [characters, batch] = [0, []];
  for (let n = 0; n < count; n++) {
    const day = dayAt(Math.floor(n / PER_DAY));
    if (n < TEXTS) {
      const input = articleAt(n, { paragraphs: PARAGRAPHS, perDay: PER_DAY });
      read.push({ input, reading: readArticle(input, options) });
    }
    batch.push(filedAgain(read[n % TEXTS], n, day));
    characters += batch.at(-1).input.text.length;
    if (batch.length < BATCH && n < count - 1) continue;
    await storage.articles.saveReadings(batch);
    batch = [];
  }
  return { storage, characters };
}

/** An article as if it were another one of another day: what it says stays, with the number of the article in its text. */
function filedAgain({ input, reading }, n, day) {
  const url = `https://news.example/${day}/${n}`;
  const text = `${input.text}\n\nReport ${n}.`;
  const about = { id: String(n), url };
  return {
    day,
    input: { ...input, ...about, text, published: day },
    reading: { ...reading, ...about, published: { ...reading.published, date: day } },
  };
}

/** Days whose editions are made: the newest ones. */
export const DAYS = 20;

/** The last days of an archive of `count` articles, oldest first. */
export function lastDays(count) {
  const last = Math.ceil(count / PER_DAY);
  return Array.from({ length: Math.min(DAYS, last) }, (_, n) => dayAt(last - 1 - n)).reverse();
}

/**
 * An archive as a running service has it, made once for a run: the newest editions are made, and no other day asks for one (making ten
 * thousand would take hours, and no row asks for them). With BENCH_KEEP=FOLDER it is kept there and found again by the next run.
 */
export const archive = (count) => known.get(count) ?? known.set(count, made(count)).get(count);
const known = new Map();

async function made(count) {
  const where = process.env.BENCH_KEEP ? join(process.env.BENCH_KEEP, String(count)) : folder();
  const about = join(where, 'about.json');
  if (existsSync(about)) return JSON.parse(readFileSync(about, 'utf8'));
  mkdirSync(where, { recursive: true });
  const began = performance.now();
  const { storage, characters } = await archiveOf(count, where);
  await settle(storage, count);
  const seconds = Math.round((performance.now() - began) / 1000);
  const archive = { count, where, characters, seconds, bytes: statSync(join(where, 'daybrief.sqlite')).size };
  writeFileSync(about, JSON.stringify(archive));
  return archive;
}

/** Makes the newest editions, takes the other days off the list of those to be made, and closes the database. */
export async function settle(storage, count) {
  const parts = { ...storage, clock: CLOCK, chronologies: [], folder: null, markdown: () => '' };
  for (const day of lastDays(count)) await assembleDay(parts, day);
  for (const stale of await storage.articles.staleDays()) await storage.articles.clearStale(stale);
  storage.close();
}
