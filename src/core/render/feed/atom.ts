import type { Words } from '../words.ts';
import { entryHtml, entrySummary, escapeXml, type FeedEdition, type FeedFrame } from './entry.ts';

/** The editions, newest first, as an Atom feed (RFC 4287). An entry keeps its id over revisions; `updated` moves. */
export function atomFeed(editions: readonly FeedEdition[], frame: FeedFrame, words: Words): string {
  const updated =
    editions
      .map((one) => one.updated)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00Z';
  const head = [
    `<id>${escapeXml(frame.home)}</id>`,
    `<title>${escapeXml(frame.title)}</title>`,
    `<updated>${escapeXml(updated)}</updated>`,
    `<author><name>${escapeXml(frame.title)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(frame.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(frame.home)}"/>`,
  ];
  const entries = editions.map((one) => entry(one, frame, words));
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(words.language)}">\n${[...head, ...entries].join('\n')}\n</feed>\n`;
}

function entry({ edition, updated }: FeedEdition, frame: FeedFrame, words: Words): string {
  const page = escapeXml(frame.page(edition.date));
  return [
    '<entry>',
    `<id>${page}</id>`,
    `<title>${escapeXml(words.longDay(edition.date))}</title>`,
    `<updated>${escapeXml(updated)}</updated>`,
    `<link rel="alternate" type="text/html" href="${page}"/>`,
    `<summary>${escapeXml(entrySummary(edition, words))}</summary>`,
    `<content type="html">${escapeXml(entryHtml(edition, words))}</content>`,
    '</entry>',
  ].join('\n');
}
