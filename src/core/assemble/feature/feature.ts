import { BOOK_TITLE } from '../../extract/events/importance/en.ts';
import { opensSoftly, titleIsSoft } from '../../extract/events/importance/soft-lead.ts';
import { daysApart } from '../../group/veto.ts';
import { repeatsTitle } from '../../group/title.ts';
import type { Day, NewsEvent } from '../../model.ts';
import { isStanding } from '../background.ts';
import type { ArticleFacts } from '../facts.ts';
import { withoutDateline } from '../headline/dateline.ts';
import { PORTRAYS } from './en.ts';

/**
 * True for an article that asks, explains or portrays rather than reports: by its title, unless it opens with what happened that day or
 * the day before, or by a first sentence that sets a scene (the delayed lead of feature writing) or tells how things stand.
 */
export function isFeature(article: ArticleFacts): boolean {
  const first = article.events.find(({ sentence }) => !repeatsTitle(sentence, article));
  const asks = titleIsSoft(article.title, first?.sentence ?? '') || BOOK_TITLE.test(article.title ?? '');
  if (!first) return asks;
  const sentence = withoutDateline(first.sentence);
  return (
    (asks && !isOfTheDay(first, article.published.date)) ||
    PORTRAYS.test(sentence) ||
    opensSoftly(sentence) ||
    isStanding(sentence)
  );
}

/** It says that it happened on a day, and that is the day of its article or the one before. */
function isOfTheDay({ date, dateCertainty }: NewsEvent, published: Day | null): boolean {
  const at = date.to ?? date.from;
  return dateCertainty === 'stated' && at !== null && published !== null && daysApart(at, published) <= 1;
}
