import type { Cleaned } from '../clean/cleaned.ts';
import type { ArticleInput, Published } from '../model.ts';
import type { ReadOptions } from '../pipeline.ts';

/** Stage date: when the article was published, stated or derived, with its evidence; unknown rather than guessed. */
export function dateArticle(input: ArticleInput, _cleaned: Cleaned, _options: ReadOptions): Published {
  const day = /^\d{4}-\d\d-\d\d/.exec(input.published ?? '')?.[0] ?? null;
  if (!day) return { date: null, time: null, certainty: 'unknown', evidence: [] };
  return {
    date: day,
    time: null,
    certainty: 'stated',
    evidence: [{ text: day, rule: 'feed', start: null, end: null }],
  };
}
