import type { Cleaned } from '../clean/cleaned.ts';
import type { ArticleInput, Published } from '../model.ts';
import type { ReadOptions } from '../pipeline.ts';
import { publishedFromPage } from './page/published.ts';

/** Stage date: when the article was published, stated or derived, with its evidence; unknown rather than guessed. */
export function dateArticle(input: ArticleInput, cleaned: Cleaned, options: ReadOptions): Published {
  const day = /^\d{4}-\d\d-\d\d/.exec(input.published ?? '')?.[0] ?? null;
  const page = day ? null : publishedFromPage(cleaned.pageDates, cleaned.url, options.today);
  if (page) return page;
  if (!day) return { date: null, time: null, certainty: 'unknown', evidence: [] };
  return {
    date: day,
    time: null,
    certainty: 'stated',
    evidence: [{ text: day, rule: 'feed', start: null, end: null }],
  };
}
