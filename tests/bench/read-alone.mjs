// A process that reads articles by itself: it warms up, waits for the word, and says how many milliseconds the measured ones took.
import { readArticle } from '../../dist/core/pipeline.js';
import { loadGazetteer } from '../../dist/sources/gazetteer.js';
import { articlesFrom } from './articles.mjs';

const [warm, count] = process.argv.slice(2).map(Number);
const options = { today: null, chronologies: [], gazetteer: loadGazetteer() };
const read = (articles) => articles.forEach((article) => readArticle(article, options));

read(articlesFrom(0, warm));
const articles = articlesFrom(warm, warm + count);
process.once('message', () => {
  const began = performance.now();
  read(articles);
  process.send(performance.now() - began, () => process.disconnect());
});
process.send('warm');
