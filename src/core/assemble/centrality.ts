import type { Telling } from '../group/telling.ts';
import { rarityOf, vectorOf, type Vector } from '../group/vector.ts';
import type { Item } from './item.ts';
import { isToll } from './toll.ts';

const FEW_ARTICLES = 4;
/** So many articles make a day on which names that recur tell what it is about. */
const MANY_ARTICLES = 12;
/** A sentence is not more central for naming more. */
const NAMES = 3;
/** What it is worth at most to speak of what a single article dwells on. */
const DWELT_ON = 0.15;

/** The items as weighted words, rare words of the day most. */
export function vectorsOf(items: readonly Item[]): Vector[] {
  const rarity = rarityOf(items.map((item) => item.best.terms));
  return items.map((item) => vectorOf(item.best.terms, rarity));
}

/**
 * How much of the day speaks of the same as each item, 0 to 1: by the names that its articles use, or, while articles are few, by the
 * words that they dwell on. In linear time.
 */
export function centralityOf(items: readonly Item[], vectors: readonly Vector[]): number[] {
  const tellings = items.flatMap(({ today }) => today);
  const articles = new Set(tellings.map((telling) => telling.article)).size;
  if (articles >= FEW_ARTICLES) return sharedNames(items, tellings, articles);
  const near = nearCentroid(vectors);
  // A total of a long time speaks of everything, and is no weight of the day.
  return items.map(({ best }, at) => (isToll(best) ? 0 : (near[at] ?? 0)));
}

/**
 * What is nearer than half as near as the nearest to the mean of the others, which is what the article dwells on: the centroid of MEAD
 * (Radev et al. 2004). Nearness below that tells nothing: an article's side matters are news as well.
 */
function nearCentroid(vectors: readonly Vector[]): number[] {
  const centroid = new Map<string, number>();
  for (const vector of vectors)
    for (const [term, weight] of vector) centroid.set(term, (centroid.get(term) ?? 0) + weight);
  const near = vectors.map((vector) => {
    let sum = 0;
    for (const [term, weight] of vector) sum += weight * ((centroid.get(term) ?? 0) - weight);
    return sum;
  });
  const top = near.reduce((most, one) => Math.max(most, one), 1e-9);
  return near.map((one) => Math.max(0, (2 * one) / top - 1) * DWELT_ON);
}

/**
 * For each item the share of the day's articles that use its names, taken over its names. Degree centrality as in LexRank (Erkan and
 * Radev 2004), by names.
 */
function sharedNames(items: readonly Item[], tellings: readonly Telling[], articles: number): number[] {
  const using = new Map<string, Set<unknown>>();
  for (const { names, article } of tellings)
    for (const name of names) using.set(name, (using.get(name) ?? new Set()).add(article));
  const share = (name: string) => ((using.get(name)?.size ?? 1) - 1) / (Math.max(2, articles) - 1);
  const sure = Math.min(1, articles / MANY_ARTICLES);
  return items.map(({ best }) => {
    const top = [...best.names]
      .map(share)
      .sort((a, b) => b - a)
      .slice(0, NAMES);
    return sure * Math.min(1, top.reduce((sum, one) => sum + one, 0) / 2);
  });
}
