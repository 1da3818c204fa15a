import type { ArticleFacts } from '../../src/core/assemble/facts.ts';
import type { Story } from '../../src/core/group/stories.ts';
import type { ArticleInput } from '../../src/core/model.ts';

export interface Cluster {
  name: string;
  articles: { id: string; outlet: string; published: string; title: string; sentences: [string, string][] }[];
}
/** Sets of clusters by name, and their folders. */
export const CLUSTER_SETS: { clusters: URL; 'wide clusters': URL; 'later clusters': URL };
export function loadClusters(set?: keyof typeof CLUSTER_SETS): Cluster[];
export function articlesOf(cluster: Cluster): ArticleInput[];
export function scoreClusters(
  factsOf: (input: ArticleInput) => ArticleFacts,
  group: (facts: ArticleFacts[]) => Story[],
  set?: keyof typeof CLUSTER_SETS,
): { precision: number; recall: number; f1: number; pairs: number; misses: string[] };
