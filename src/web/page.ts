import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { withoutDateline } from '../core/render/lines/dateline.ts';
import type { Words } from '../core/render/words.ts';
import { pageWords } from './words/page-words.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface PageParts {
  title: string;
  words: Words;
  /** Extra words for search engines and previews; plain text. */
  description?: string;
  body: Html;
}

/** A whole page: one column, no script, no tracking, nothing from elsewhere. */
export function page({ title, words, description, body }: PageParts): Html {
  const { language, heading } = words;
  const say = pageWords(language);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Daybrief</title>
${description ? html`<meta name="description" content="${description}">` : ''}
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
<link rel="alternate" type="application/atom+xml" title="Daybrief" href="/feed.atom">
<link rel="alternate" type="application/feed+json" title="Daybrief" href="/feed.json">
</head>
<body>
<a class="skip" href="#main">${say.skip}</a>
<header><nav aria-label="Daybrief"><a class="name" href="/">Daybrief</a> <a href="/">${say.latest}</a> <a href="/calendar">${say.calendar}</a> <a href="/figures">${say.figures}</a> <a href="/search">${say.search}</a> <a href="/corrections">${heading.corrections}</a> <a href="/sources">${heading.sources}</a></nav></header>
<main id="main">${body}</main>
<footer>${say.promise} <a href="/feed.atom">Atom</a> · <a href="/feed.json">JSON Feed</a></footer>
</body>
</html>`;
}

/** A sentence with the words between U+0002 and U+0003 marked, without its dateline, everything escaped. */
export function marked(snippet: string): Html {
  const parts = withoutDateline(snippet).replaceAll('\u0003', '\u0002').split('\u0002');
  return html`${parts.map((part, at) => (at % 2 === 1 ? html`<mark>${part}</mark>` : part))}`;
}

/** A list item each; nothing for an empty list. `bare`: the lines carry their own numbers. */
export function items(list: readonly Html[], kind: 'plain' | 'numbered' | 'bare' = 'plain'): Html {
  if (list.length === 0) return raw('');
  const rows = list.map((one) => html`<li>${one}</li>`);
  if (kind === 'numbered') return html`<ol>${rows}</ol>`;
  return kind === 'bare' ? html`<ul class="bare">${rows}</ul>` : html`<ul>${rows}</ul>`;
}
