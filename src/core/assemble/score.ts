import { rarityOf, vectorOf, type Vector } from '../group/vector.ts';
import { GRAVITY } from './gravity.ts';
import type { Item } from './item.ts';

/** What the place of an item in the edition comes from; the score is the sum of the parts. */
export interface Scored {
  item: Item;
  vector: Vector;
  parts: {
    importance: number;
    gravity: number;
    toll: number;
    outlets: number;
    novelty: number;
    centrality: number;
    opening: number;
  };
  score: number;
}

const NOVELTY = { new: 0.1, updated: 0.1, ongoing: -0.5 };
const OPENING = 0.15;

/** Weighs the items of a day: how the articles weigh them, how grave, told by how many, how new, how central to the day. */
export function scoreItems(items: readonly Item[]): Scored[] {
  const centrality = centralityOf(items);
  const rarity = rarityOf(items.map((item) => item.best.terms));
  const vectors = items.map((item) => vectorOf(item.best.terms, rarity));
  return items.map((item, at) => {
    const vector = vectors[at] ?? new Map();
    const parts = {
      importance: item.best.event.importance * 0.6,
      gravity: GRAVITY[item.best.event.type] * 0.5,
      toll: tollOf(item),
      outlets: Math.log2(item.outlets) * 0.35,
      novelty: NOVELTY[item.label],
      centrality: centrality(item) * 1.5,
      opening: item.today.some((telling) => telling.index === 0) ? OPENING : 0,
    };
    return { item, vector, parts, score: Object.values(parts).reduce((sum, part) => sum + part, 0) };
  });
}

/** Lives lost weigh most, then the hurt and the missing; by order of magnitude. */
function tollOf({ today }: Item): number {
  const most = (name: string) => Math.max(0, ...today.map((telling) => telling.numbers.get(name) ?? 0));
  const lives = most('people_killed') + most('people_missing') * 0.5 + most('people_injured') * 0.2;
  return Math.min(0.5, Math.log10(1 + lives) * 0.2);
}

/**
 * How much of the day speaks of the same: for each item the share of the day's articles that use its words, taken over its words.
 * Degree centrality as in LexRank (Erkan and Radev 2004), by words and in linear time.
 */
function centralityOf(items: readonly Item[]): (item: Item) => number {
  const using = new Map<string, Set<unknown>>();
  for (const { today } of items)
    for (const { names, article } of today)
      for (const name of names) using.set(name, (using.get(name) ?? new Set()).add(article));
  const articles = new Set(items.flatMap(({ today }) => today.map((telling) => telling.article))).size;
  return ({ best }) => {
    const shared = [...best.names].reduce((sum, name) => sum + (using.get(name)?.size ?? 1) - 1, 0);
    return Math.min(1, shared / Math.max(articles - 1, 1) / 2);
  };
}
