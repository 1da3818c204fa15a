import { join } from 'node:path';
import { openStorage } from '../../../dist/storage/storage.js';
import { archive, CLOCK, lastDays } from '../archive.mjs';
import { chances } from '../articles.mjs';
import { quantile, round } from '../measure.mjs';
import { BODIES, COUNTED, PLACES } from '../words.mjs';

const ASKED = 60;

const SUBJECTS = [...PLACES, ...COUNTED, ...BODIES.map((body) => body.replace('the ', ''))];
const pick = (chance, list) => list[Math.floor(chance() * list.length)];

/** What readers ask, in all variety: words with places and speakers, figures of a place, editions of a day. */
const QUESTIONS = {
  search: (newsroom, chance) =>
    newsroom.search({
      words: `${pick(chance, COUNTED)} ${chance() < 0.5 ? pick(chance, PLACES) : ''}`,
      page: 1,
      pageSize: 5,
    }),
  figures: (newsroom, chance) => newsroom.figures({ words: pick(chance, SUBJECTS), page: 1, pageSize: 8 }),
  briefing: (newsroom, chance, days) => newsroom.edition(pick(chance, days)),
};

async function timesOf(storage, days) {
  const chance = chances(7);
  const times = {};
  for (const [name, ask] of Object.entries(QUESTIONS)) {
    for (let warm = 0; warm < 5; warm++) await ask(storage.newsroom, chance, days);
    times[name] = [];
    for (let n = 0; n < ASKED; n++) {
      const before = performance.now();
      await ask(storage.newsroom, chance, days);
      times[name].push(performance.now() - before);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, round(quantile(list, 0.95), 1)]));
}

async function asked(count) {
  const { where } = await archive(count);
  const storage = openStorage(join(where, 'daybrief.sqlite'), CLOCK, []);
  const times = await timesOf(storage, lastDays(count));
  storage.close();
  return { count, times };
}

const said = ({ times }) =>
  Object.entries(times)
    .map(([name, time]) => `/${name} ${time} ms`)
    .join(', ');

const questions = (name, small, large, long) => ({
  name,
  long,
  title: `archive of ${large.toLocaleString('en')} articles, p95`,
  against: `${small.toLocaleString('en')} articles`,
  goal: 'at most 2x, under 50 ms',
  meets: (ratio) => ratio <= 2,
  async run() {
    const [a, b] = [await asked(small), await asked(large)];
    const ratios = Object.keys(a.times).map((key) => Math.max(b.times[key], 1) / Math.max(a.times[key], 1));
    return { ours: said(b), theirs: said(a), ratio: round(Math.max(...ratios)), raw: [a, b] };
  },
});

const disk = (name, count, long) => ({
  name,
  long,
  title: `disk for ${count.toLocaleString('en')} articles`,
  against: 'the text itself',
  goal: 'at most 2.5x',
  meets: (ratio) => ratio <= 2.5,
  async run() {
    const about = await archive(count);
    const { bytes, characters } = about;
    const each = (value) => `${round(value / count / 1000, 1)} kB an article`;
    return { ours: each(bytes), theirs: each(characters), ratio: round(bytes / characters), raw: about };
  },
});

export const archiveRows = [
  questions('archive', 1000, 10_000, false),
  disk('disk', 10_000, false),
  questions('archive-million', 10_000, 1_000_000, true),
  disk('disk-million', 1_000_000, true),
];
