// Scores the grouping of events into stories on our own clusters: every pair of labelled sentences is one question, "the same
// event or not?" (pairwise precision and recall, as for ECB+: Cybulska and Vossen 2014).
import { readdirSync, readFileSync } from 'node:fs';

/** The sets of clusters: the first ones, and two written later, each on other subjects and before grouping was run on it. */
export const CLUSTER_SETS = {
  clusters: new URL('clusters/', import.meta.url),
  'wide clusters': new URL('clusters/wide/', import.meta.url),
  'later clusters': new URL('clusters/later/', import.meta.url),
};

/** The labelled clusters of a set, in the order of their file names. */
export function loadClusters(set = 'clusters') {
  const folder = CLUSTER_SETS[set];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return files.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}

/** The articles of a cluster as `daybrief read` takes them. */
export function articlesOf(cluster) {
  return cluster.articles.map(({ id, outlet, published, title, sentences }) => {
    return { id, outlet, published, title, text: sentences.map(([, sentence]) => sentence).join('\n\n') };
  });
}

/**
 * Precision, recall and F1 in per cent over all clusters of a set. `factsOf(input)` gives the facts of one article, `group(facts)` the
 * stories. A labelled sentence that was not read as an event is a story of its own: it costs recall.
 */
export function scoreClusters(factsOf, group, set = 'clusters') {
  const count = { right: 0, found: 0, wanted: 0 };
  const misses = [];
  for (const cluster of loadClusters(set)) {
    const storyOf = storyBySentence(group(articlesOf(cluster).map(factsOf)));
    const mentions = cluster.articles.flatMap(({ id, sentences }) =>
      sentences.map(([label, text]) => ({ id, label, text, story: storyOf.get(`${id}\n${text}`) ?? null })),
    );
    mentions.forEach((a, at) => {
      for (const b of mentions.slice(at + 1)) judge(a, b, count, misses);
    });
  }
  const precision = count.found ? (100 * count.right) / count.found : 0;
  const recall = count.wanted ? (100 * count.right) / count.wanted : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, pairs: count.wanted, misses };
}

function judge(a, b, count, misses) {
  const wanted = a.label === b.label;
  const found = a.story !== null && a.story === b.story;
  if (wanted) count.wanted++;
  if (found) count.found++;
  if (wanted && found) count.right++;
  if (wanted !== found) misses.push(`${found ? 'joined' : 'parted'}: ${a.text} | ${b.text}`);
}

function storyBySentence(stories) {
  const found = new Map();
  for (const { id, tellings } of stories)
    for (const { article, event } of tellings) found.set(`${article.id}\n${event.sentence}`, id);
  return found;
}
