// A process that reads pages by itself: told the number of an article, it answers with the milliseconds of processor time that
// that page and the following ones took. `ours` is all our stages, `theirs` the extractor alone.
import { on } from 'node:events';
import { articlesFrom, pageOf } from './articles.mjs';
import { processorTime } from './measure.mjs';

const SIDES = {
  async ours() {
    const { readArticle } = await import('../../dist/core/pipeline.js');
    const { loadGazetteer } = await import('../../dist/sources/gazetteer.js');
    const options = { today: null, chronologies: [], gazetteer: loadGazetteer() };
    return (page) => readArticle(page, options);
  },
  async theirs() {
    const { Readability } = await import('@mozilla/readability');
    const { parseHTML } = await import('linkedom');
    return ({ html }) => new Readability(parseHTML(html).document).parse();
  },
};

const [side, count] = process.argv.slice(2);
const read = await SIDES[side]();
for await (const [from] of on(process, 'message')) {
  const pages = articlesFrom(from, from + Number(count)).map((article) => ({ id: article.id, html: pageOf(article) }));
  process.send(await processorTime(() => pages.forEach(read)));
}
