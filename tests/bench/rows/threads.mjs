import { fork } from 'node:child_process';
import { once } from 'node:events';
import { ReadingPool } from '../../../dist/sources/reading/pool.js';
import { articlesFrom } from '../articles.mjs';
import { processorTime, round, wallTime } from '../measure.mjs';

const IN_FLIGHT = 16;
const EACH = 1500;
/** Half of the articles that each thread reads before the clock starts: a thread compiles the rules it meets for itself. */
const WARM = 1000;

/** Reads in order with a bounded number of articles under way, as `daybrief read` does; throws if the order is lost. */
async function readInOrder(pool, articles) {
  const pending = [];
  let next = 0;
  const answered = async () => {
    const { id } = await pending.shift();
    if (id !== articles[next].id) throw new Error(`article ${id} stands where ${articles[next].id} should`);
    next++;
  };
  for (const article of articles) {
    pending.push(pool.read(article));
    if (pending.length >= IN_FLIGHT) await answered();
  }
  while (pending.length > 0) await answered();
}

const ALONE = new URL('../read-alone.mjs', import.meta.url).pathname;

/** Milliseconds that so many processes, with nothing in common but the machine, need for the same articles each; the slowest counts. */
async function processes(count) {
  const children = Array.from({ length: count }, () => fork(ALONE, [String(2 * WARM), String(EACH)]));
  await Promise.all(children.map((child) => once(child, 'message')));
  const times = children.map((child) => once(child, 'message'));
  for (const child of children) child.send('go');
  return Math.max(...(await Promise.all(times)).map(([took]) => took));
}

export const threads = {
  name: 'threads',
  title: 'two reading threads',
  against: 'one thread',
  goal: 'at least 1.8x, in order',
  meets: (ratio) => ratio >= 1.8,
  async run() {
    const [cold, times, processor] = [{}, {}, {}];
    for (const count of [1, 2]) {
      const pool = new ReadingPool({ today: null, chronologies: [], threads: count, patience: 60_000 });
      cold[count] = await wallTime(() => readInOrder(pool, articlesFrom(0, WARM)));
      // Each thread of the two has read as many as the one.
      await readInOrder(pool, articlesFrom(WARM, 2 * WARM * count));
      const articles = articlesFrom(4 * WARM, 4 * WARM + EACH);
      processor[count] = await processorTime(async () => {
        times[count] = await wallTime(() => readInOrder(pool, articles));
      });
      await pool.close();
    }
    // What the machine gives: two threads cannot gain more by reading beside each other than two processes do.
    const apart = { 1: await processes(1), 2: await processes(2) };
    const limit = round((2 * apart[1]) / apart[2]);
    const speed = (count) =>
      `${round((EACH / times[count]) * 1000, 0)} articles/s, ${round(processor[count] / EACH, 1)} ms of processor each`;
    return {
      ours: `${speed(2)}; two processes: ${limit}x of one`,
      theirs: `${speed(1)}; ${round(cold[1] / cold[2])}x for the first ${WARM} after a start`,
      ratio: round(times[1] / times[2]),
      raw: { articles: EACH, milliseconds: times, processor, cold, processes: { milliseconds: apart, ratio: limit } },
    };
  },
};
