import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface PageParts {
  title: string;
  language: string;
  /** Extra words for search engines and previews; plain text. */
  description?: string;
  body: Html;
}

/** A whole page: one column, no script, no tracking, nothing from elsewhere. */
export function page({ title, language, description, body }: PageParts): Html {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${description ? html`<meta name="description" content="${description}">` : ''}
<link rel="stylesheet" href="/style.css">
<link rel="alternate" type="application/atom+xml" title="Daybrief" href="/feed.atom">
<link rel="alternate" type="application/feed+json" title="Daybrief" href="/feed.json">
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header><nav aria-label="Daybrief"><strong>Daybrief</strong> <a href="/">Latest</a> <a href="/calendar">Calendar</a> <a href="/figures">Figures</a> <a href="/search">Search</a> <a href="/corrections">Corrections</a> <a href="/sources">Sources</a></nav></header>
<main id="main">${body}</main>
<footer>Every number opens to the sentence it comes from. Read-only archive, no tracking. <a href="/feed.atom">Atom</a> · <a href="/feed.json">JSON Feed</a></footer>
</body>
</html>`;
}

/** Text with the words between U+0002 and U+0003 marked, everything escaped. */
export function marked(snippet: string): Html {
  const parts = snippet.replaceAll('\u0003', '\u0002').split('\u0002');
  return html`${parts.map((part, at) => (at % 2 === 1 ? html`<mark>${part}</mark>` : part))}`;
}

/** A list item each; nothing for an empty list. */
export function items(list: readonly Html[], ordered = false): Html {
  if (list.length === 0) return raw('');
  const rows = list.map((one) => html`<li>${one}</li>`);
  return ordered ? html`<ol>${rows}</ol>` : html`<ul>${rows}</ul>`;
}
