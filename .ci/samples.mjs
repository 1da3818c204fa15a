// `npm run samples`: writes the editions of the sample newsroom into briefings/samples, each as it stood at the end of its day.
// A test remakes them and compares byte for byte, so a change of an edition is always seen and meant.
import { writeFileSync } from 'node:fs';
import { assembleEdition } from '../dist/core/assemble/assemble.js';
import { factsOf } from '../dist/core/assemble/facts-of.js';
import { readArticle } from '../dist/core/pipeline.js';
import { markdownOf } from '../dist/core/render/markdown/edition.js';
import { ENGLISH } from '../dist/core/render/words/en.js';
import { foundAt } from '../dist/sources/files/files.js';
import { loadGazetteer } from '../dist/sources/gazetteer.js';

const SAMPLES = new URL('../briefings/samples/', import.meta.url);

/** The files of the sample editions by name. */
export async function sampleEditions() {
  const options = { today: null, chronologies: [], gazetteer: loadGazetteer() };
  const articles = [];
  for await (const found of foundAt(new URL('newsroom', SAMPLES).pathname))
    if (found.kind === 'article') {
      // The path would name the machine; the article's own address or place in the newsroom names it everywhere.
      const id = found.article.url ?? found.where.split('/newsroom/')[1];
      articles.push(factsOf(readArticle({ ...found.article, id }, options)));
    } else throw new Error(`${found.where}: ${found.reason ?? found.kind}`);
  const days = [...new Set(articles.map((article) => article.published.date))].filter((day) => day !== null).sort();
  const files = new Map();
  for (const day of days) {
    const known = articles.filter((article) => article.published.date === null || article.published.date <= day);
    const edition = assembleEdition({
      day,
      clock: 'reported',
      articles: known.filter((article) => article.published.date !== null),
      chronologies: [],
      revision: 1,
      cutoff: `${day}T23:59:00Z`,
      failedSources: [],
      undated: known.filter((article) => article.published.date === null).length,
      withheld: { heldFigures: [], releasedFigures: [], retractedFigures: [], retractedEvents: [] },
      corrections: [],
    });
    files.set(`${day}.json`, `${JSON.stringify(edition, null, 2)}\n`);
    files.set(`${day}.md`, markdownOf(edition, ENGLISH));
  }
  return files;
}

if (process.argv[1] === new URL(import.meta.url).pathname)
  for (const [name, content] of await sampleEditions()) writeFileSync(new URL(name, SAMPLES), content);
