import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readArticle } from '../../../dist/core/pipeline.js';
import { loadGazetteer } from '../../../dist/sources/gazetteer.js';
import { articlesFrom, pageOf } from '../articles.mjs';
import { median, processorTime, round } from '../measure.mjs';

const ROUNDS = 18;
/** Nearly as many articles as warm up the row of texts: until then the engine is still compiling the rules. */
const WARM = 14;
const EACH = 60;

export const html = {
  name: 'html',
  title: 'reading HTML, all stages',
  against: 'the extractor alone (Readability, linkedom)',
  goal: 'at most 1.3x',
  meets: (ratio) => ratio <= 1.3,
  async run() {
    const options = { today: null, chronologies: [], gazetteer: loadGazetteer() };
    const rounds = [];
    for (let at = 0; at < ROUNDS; at++) {
      const pages = articlesFrom(at * EACH, (at + 1) * EACH).map((article) => ({
        id: article.id,
        html: pageOf(article),
      }));
      const ours = await processorTime(() => pages.forEach((page) => readArticle(page, options)));
      const theirs = await processorTime(() =>
        pages.forEach(({ html: page }) => new Readability(parseHTML(page).document).parse()),
      );
      if (at >= WARM) rounds.push({ characters: pages.reduce((sum, page) => sum + page.html.length, 0), ours, theirs });
    }
    const each = (which) => round(median(rounds.map((one) => one[which] / EACH)), 1);
    const ratio = round(median(rounds.map((one) => one.ours / one.theirs)));
    return { ours: `${each('ours')} ms a page`, theirs: `${each('theirs')} ms`, ratio, raw: rounds };
  },
};
