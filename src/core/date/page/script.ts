import type { PageDate } from '../../clean/cleaned.ts';
import type { PageElement } from '../../clean/page/dom/element.ts';
import { stampOf, type Writing } from './in-text.ts';
import { matchesOf } from '../../language/matches.ts';

const LARGEST = 2_000_000;
const FIELD =
  /\b(date_?published|first_?published(?:_?at|_?date)?|published?_?(?:at|date|time|on)?|publication_?date|pub_?date|post_?date|date_?created|created_?at|article_?date|firstpublicationdate|display_?date|release_?date)\\?["']?\s?[:=]\s?\\?["']([^"'\\]{8,40})\\?["']/gi;

/**
 * Dates in the data that scripts carry along ("publishedAt":"..."), for pages that are drawn by script; the first of each name.
 * JSON-LD is one of them only where it was too broken to be `read` as such.
 */
export function scriptDates(scripts: readonly PageElement[], read: boolean, writing: Writing): PageDate[] {
  const found = new Map<string, PageDate>();
  for (const script of scripts) {
    const text = script.textContent ?? '';
    if (read && script.getAttribute('type') === 'application/ld+json') continue;
    if (text.length > LARGEST || !/publi|pub_?date|created|_date/i.test(text)) continue;
    for (const match of matchesOf(FIELD, text)) {
      const name = (match[1] ?? '').toLowerCase();
      const value = found.has(name) ? null : stampOf(match[2] ?? '', writing);
      if (value) found.set(name, { value, rule: `script:${name}`, text: match[2] ?? '' });
    }
  }
  return [...found.values()];
}
