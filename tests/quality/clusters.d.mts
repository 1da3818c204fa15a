import type { ArticleFacts } from '../../src/core/assemble/facts.ts';
import type { Story } from '../../src/core/group/stories.ts';
import type { ArticleInput } from '../../src/core/model.ts';

export interface Cluster {
  name: string;
  articles: { id: string; outlet: string; published: string; title: string; sentences: [string, string][] }[];
}
export function loadClusters(): Cluster[];
export function articlesOf(cluster: Cluster): ArticleInput[];
export function scoreClusters(
  factsOf: (input: ArticleInput) => ArticleFacts,
  group: (facts: ArticleFacts[]) => Story[],
): { precision: number; recall: number; f1: number; pairs: number; misses: string[] };
