import type { Edition, Instant } from '../../model.ts';
import { editionLines, type SectionLines } from '../lines/sections.ts';
import { type Segment, textOf } from '../lines/segment.ts';
import { toldOnce } from '../lines/told-once.ts';
import type { Words } from '../words.ts';

/** What feeds say of themselves. `home` and `page(day)` are absolute addresses. */
export interface FeedFrame {
  title: string;
  home: string;
  self: string;
  page(day: string): string;
}

/** An edition and when its revision was made. */
export interface FeedEdition {
  edition: Edition;
  updated: Instant;
}

/** Characters that XML 1.0 cannot hold even escaped. */
const UNPRINTABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text for an XML or HTML text node or a quoted attribute. */
export function escapeXml(text: string): string {
  return text
    .replace(UNPRINTABLE, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** The edition as the HTML of a feed entry: headings, lists, linked sources. */
export function entryHtml(edition: Edition, words: Words): string {
  const { header, sections, footer } = editionLines(edition, words);
  const body = toldOnce(sections, edition, words)
    .map((section) => sectionHtml(section, edition))
    .join('');
  return `<p>${escapeXml(textOf(header))}</p>${body}<p>${escapeXml(textOf(footer))}</p>`;
}

function sectionHtml({ name, heading, lines }: SectionLines, edition: Edition): string {
  const head = heading === null ? '' : `<h2>${escapeXml(heading)}</h2>`;
  if (name === 'lead') return `${head}${lines.map((line) => `<p>${lineHtml(line, edition)}</p>`).join('')}`;
  const list = name === 'events' ? 'ol' : 'ul';
  return `${head}<${list}>${lines.map((line) => `<li>${lineHtml(line, edition)}</li>`).join('')}</${list}>`;
}

function lineHtml(line: readonly Segment[], edition: Edition): string {
  return line
    .map(({ text, source }) => {
      const url = edition.sources.find(({ n }) => n === source)?.url;
      return url && /^https?:\/\//i.test(url) ? `<a href="${escapeXml(url)}">${escapeXml(text)}</a>` : escapeXml(text);
    })
    .join('');
}

/** The lead as one line of plain text. */
export function entrySummary(edition: Edition, words: Words): string {
  const { sections } = editionLines(edition, words);
  return (sections.find(({ name }) => name === 'lead')?.lines ?? []).map(textOf).join(' ');
}
