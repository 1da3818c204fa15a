import { fork } from 'node:child_process';
import { once } from 'node:events';
import { median, round } from '../measure.mjs';

const ALONE = new URL('../html-alone.mjs', import.meta.url).pathname;
const ROUNDS = 9;
/** Nearly as many articles as warm up the row of texts: until then the engine is still compiling the rules. */
const WARM = 14;
const EACH = 60;

/** A process of one side; `time(n)` is its processor time for the pages of round `n`. */
function reader(side) {
  const child = fork(ALONE, [side, String(EACH)]);
  const time = async (n) => {
    child.send(n * EACH);
    const [took] = await once(child, 'message');
    return took;
  };
  return { time, stop: () => child.disconnect() };
}

export const html = {
  name: 'html',
  title: 'reading HTML, all stages',
  against: 'the extractor alone (Readability, linkedom)',
  goal: 'at most 1.3x',
  meets: (ratio) => ratio <= 1.3,
  async run() {
    // Two processes, so that neither side collects the other's garbage; in turns, so that what else the machine does falls on both.
    const [ours, theirs] = [reader('ours'), reader('theirs')];
    const rounds = [];
    for (let n = 0; n < WARM + ROUNDS; n++) {
      const one = { ours: await ours.time(n), theirs: await theirs.time(n) };
      if (n >= WARM) rounds.push(one);
    }
    ours.stop();
    theirs.stop();
    const each = (which) => round(median(rounds.map((one) => one[which] / EACH)), 1);
    const ratio = round(median(rounds.map((one) => one.ours / one.theirs)));
    return { ours: `${each('ours')} ms a page`, theirs: `${each('theirs')} ms`, ratio, raw: rounds };
  },
};
