import { archive } from '../archive.mjs';
import { median, round } from '../measure.mjs';
import { daybrief, environment } from '../service.mjs';

const TIMES = 5;

/** Milliseconds from the start of the program to the first lines of an edition on the terminal. */
async function firstAnswer(env) {
  const before = performance.now();
  const run = daybrief(['start'], env);
  run.child.stdin.write('/help\n');
  await run.until((said) => said.includes('/briefing') && said.includes('/figures'), 'answered');
  const took = performance.now() - before;
  run.child.kill('SIGKILL');
  await run.ended;
  return took;
}

const start = (name, count, long) => ({
  name,
  long,
  title: `start to first answer, ${count.toLocaleString('en')} articles`,
  against: 'a database of one article',
  goal: 'at most 1.2x, under 1 s',
  meets: (ratio) => ratio <= 1.2,
  async run() {
    const times = { 1: [], [count]: [] };
    const places = {};
    for (const size of [1, count]) places[size] = (await archive(size)).where;
    for (let n = 0; n < TIMES; n++)
      for (const size of [1, count]) times[size].push(await firstAnswer(environment(places[size])));
    const [ours, theirs] = [median(times[count]), median(times[1])];
    return { ours: `${round(ours, 0)} ms`, theirs: `${round(theirs, 0)} ms`, ratio: round(ours / theirs), raw: times };
  },
});

export const startRows = [start('start', 1000, false), start('start-million', 1_000_000, true)];
