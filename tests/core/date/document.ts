import type { Document } from '../../../src/core/language/document.ts';
import { documentOf } from '../../../src/core/language/document.ts';
import type { Cleaned } from '../../../src/core/clean/cleaned.ts';

/** A cleaned text of which every line is a paragraph, or a heading where it begins with "# ". */
export function cleanedFrom(source: string, language = 'en'): Cleaned {
  const body: Cleaned['body'] = [];
  for (const match of source.matchAll(/[^\n]+/g)) {
    const heading = match[0].startsWith('# ');
    const start = match.index + (heading ? 2 : 0);
    const end = match.index + match[0].length;
    body.push({ text: source.slice(start, end), kind: heading ? 'heading' : 'paragraph', start, end });
  }
  const about = { title: null, author: null, outlet: null, url: null };
  return { source, body, removed: [], ...about, language, pageDates: [] };
}

/** The document of such a text. */
export function documentFrom(source: string, language = 'en'): Document {
  return documentOf(cleanedFrom(source, language));
}
