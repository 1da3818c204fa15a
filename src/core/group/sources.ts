import type { ArticleFacts } from '../assemble/facts.ts';
import { likeness } from './fingerprint.ts';

const COPY = 0.5;
const COMPARED = 30;

/**
 * How many sources of their own tell something: articles of one outlet count once, and so do near-copies of one text, whoever
 * prints them (an agency's report in five papers is one source).
 */
export function independentSources(articles: readonly ArticleFacts[]): number {
  const kept: ArticleFacts[] = [];
  for (const article of articles) {
    if (kept.length >= COMPARED) break;
    if (!kept.some((one) => sameSource(one, article))) kept.push(article);
  }
  return kept.length;
}

/** True for two articles that speak with one voice: the same outlet, or near-copies. */
function sameSource(a: ArticleFacts, b: ArticleFacts): boolean {
  if (a.outlet !== null && a.outlet === b.outlet) return true;
  return likeness(a.fingerprint, b.fingerprint) >= COPY;
}
