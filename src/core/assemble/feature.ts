import { opensSoftly, titleIsSoft } from '../extract/events/importance/soft-lead.ts';
import { PORTRAYS } from './headline/en.ts';
import { repeatsTitle } from '../group/title.ts';
import type { ArticleFacts } from './facts.ts';

/**
 * True for an article that asks, explains or portrays rather than reports: by its title, or by a first sentence that sets a scene
 * (the delayed lead of feature writing).
 */
export function isFeature(article: ArticleFacts): boolean {
  const first = article.events.find(({ sentence }) => !repeatsTitle(sentence, article));
  if (titleIsSoft(article.title, first?.sentence ?? '')) return true;
  return first !== undefined && (PORTRAYS.test(first.sentence) || opensSoftly(first.sentence));
}
