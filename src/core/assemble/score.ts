import { cosine, rarityOf, vectorOf, type Vector } from '../group/vector.ts';
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
const NEIGHBOURS = 3;
const COMPARED = 200;

/** Weighs the items of a day: how the articles weigh them, how grave, told by how many, how new, how central to the day. */
export function scoreItems(items: readonly Item[]): Scored[] {
  const rarity = rarityOf(items.map((item) => item.best.terms));
  const vectors = items.map((item) => vectorOf(item.best.terms, rarity));
  return items.map((item, at) => {
    const vector = vectors[at] ?? new Map();
    const parts = {
      importance: item.best.event.importance,
      gravity: GRAVITY[item.best.event.type] * 0.6,
      toll: tollOf(item),
      outlets: Math.log2(item.outlets) * 0.35,
      novelty: NOVELTY[item.label],
      centrality: centrality(at, vectors) * 0.4,
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

/** How much of the day speaks of the same: the mean likeness to the nearest other items. */
function centrality(at: number, vectors: readonly Vector[]): number {
  const own = vectors[at];
  if (!own) return 0;
  const near = vectors.slice(0, COMPARED).flatMap((other, there) => (there === at ? [] : [cosine(own, other)]));
  const best = near.sort((a, b) => b - a).slice(0, NEIGHBOURS);
  return best.reduce((sum, one) => sum + one, 0) / NEIGHBOURS;
}
