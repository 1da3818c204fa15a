import { join } from 'node:path';
import { readArticle } from '../../dist/core/pipeline.js';
import { assembleDay, assembleStale } from '../../dist/delivery/assemble.js';
import { loadGazetteer } from '../../dist/sources/gazetteer.js';
import { openStorage } from '../../dist/storage/storage.js';
import { articleAt, dayAt } from './articles.mjs';

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

const partsOf = (storage) => ({ ...storage, clock: CLOCK, chronologies: [], folder: null, markdown: () => '' });

/** Makes every edition that is not made yet, as a running service has. */
export const upToDate = (storage) => assembleStale(partsOf(storage));

/** Makes the editions of `days`. */
export async function assembled(storage, days) {
  for (const day of days) await assembleDay(partsOf(storage), day);
}
