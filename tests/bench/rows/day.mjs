import { assembleEdition } from '../../../dist/core/assemble/assemble.js';
import { factsOf } from '../../../dist/core/assemble/facts-of.js';
import { readArticle } from '../../../dist/core/pipeline.js';
import { loadGazetteer } from '../../../dist/sources/gazetteer.js';
import { articleAt } from '../articles.mjs';
import { exponent, processorTime, round } from '../measure.mjs';

const SIZES = [100, 1000, 10_000];
const DAY = '2026-05-04';

export const day = {
  name: 'day',
  title: 'an edition from 100 to 10,000 articles',
  against: 'a straight line',
  goal: 'exponent at most 1.1',
  meets: (ratio) => ratio <= 1.1,
  async run() {
    const options = { today: null, chronologies: [], gazetteer: loadGazetteer() };
    const facts = [];
    for (let n = 0; n < SIZES.at(-1); n++)
      facts.push(factsOf(readArticle(articleAt(n, { paragraphs: 2, day: DAY }), options)));
    const assemble = (count) =>
      assembleEdition({
        day: DAY,
        clock: 'reported',
        articles: facts.slice(0, count),
        chronologies: [],
        revision: 1,
        cutoff: null,
        failedSources: [],
        undated: 0,
        withheld: { heldFigures: [], releasedFigures: [], retractedFigures: [], retractedEvents: [] },
        corrections: [],
      });
    for (let warm = 0; warm < 5; warm++) assemble(SIZES[0]);
    const points = [];
    for (const count of SIZES) points.push([count, await processorTime(() => assemble(count))]);
    return {
      ours: points.map(([count, time]) => `${count}: ${round(time, 0)} ms`).join(', '),
      theirs: 'exponent 1',
      ratio: round(exponent(points)),
      raw: points,
    };
  },
};
