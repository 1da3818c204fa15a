import type { Words } from '../words.ts';
import { entryHtml, entrySummary, type FeedEdition, type FeedFrame } from './entry.ts';

/** The editions, newest first, as a JSON Feed (version 1.1, jsonfeed.org). */
export function jsonFeed(editions: readonly FeedEdition[], frame: FeedFrame, words: Words): string {
  const items = editions.map(({ edition, updated }) => ({
    id: frame.page(edition.date),
    url: frame.page(edition.date),
    title: words.longDay(edition.date),
    summary: entrySummary(edition, words),
    content_html: entryHtml(edition, words),
    date_modified: updated,
  }));
  const head = { version: 'https://jsonfeed.org/version/1.1', title: frame.title, language: words.language };
  return `${JSON.stringify({ ...head, home_page_url: frame.home, feed_url: frame.self, items }, null, 2)}\n`;
}
