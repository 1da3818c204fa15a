import { html } from 'hono/html';
import type { Correction, Day } from '../../core/model.ts';
import type { EvidenceView, SearchPage, SourceHealth, StoryCard } from '../../core/ports/newsroom.ts';
import type { Words } from '../../core/render/words.ts';
import { type Html, items, marked, page } from '../page.ts';
import { isWeb } from '../segments.ts';

const title = (name: string) => `${name} · Daybrief`;

/** The archive searched; works by a plain form. */
export function searchPage(query: string, at: number, size: number, found: SearchPage | null, words: Words): Html {
  const rows = (found?.hits ?? []).map(
    (hit) =>
      html`<a href="/day/${hit.day}">${words.day(hit.day, '')}</a>${hit.outlet ? `, ${hit.outlet}` : ''}: ${marked(hit.snippet)}`,
  );
  const more =
    found && at * size < found.total
      ? html`<p><a href="/search?q=${encodeURIComponent(query)}&page=${at + 1}">Older</a></p>`
      : '';
  const body = html`<h1>Search</h1>
<form action="/search" role="search"><label>Words <input type="search" name="q" value="${query}"></label> <button>Search</button></form>
${found ? html`<p class="meta" role="status">${found.total} found</p>` : ''}${items(rows)}${more}`;
  return page({ title: title('Search'), language: words.language, body });
}

/** An article's evidence: the sentence marked in its paragraph. */
export function evidencePage(view: EvidenceView, words: Words): Html {
  const { article } = view;
  const name = article.title ?? article.outlet ?? 'Article';
  const paragraphs = view.paragraphs.map((text) => {
    const at = text.indexOf(view.sentence);
    return at < 0
      ? html`<p>${text}</p>`
      : html`<p>${text.slice(0, at)}<mark>${view.sentence}</mark>${text.slice(at + view.sentence.length)}</p>`;
  });
  const link =
    article.url && isWeb(article.url)
      ? html` <a href="${article.url}" rel="noopener nofollow">The whole article</a>`
      : '';
  const day = article.published
    ? html`, <a href="/day/${article.published}">${words.day(article.published, '')}</a>`
    : '';
  const body = html`<h1>${name}</h1><p class="meta">${article.outlet ?? 'Outlet unknown'}${day}.${link}</p>${paragraphs}`;
  return page({ title: title(name), language: words.language, body });
}

/** A story over its days. */
export function storyPage(story: StoryCard, words: Words): Html {
  const rows = story.reports.map(
    (report) =>
      html`<a href="/day/${report.day}">${words.day(report.day, '')}</a>, ${words.label[report.label]}: ${report.headline} <span class="quiet">${report.outlets.join(', ')}</span>`,
  );
  const name = story.reports.at(-1)?.headline ?? 'Story';
  return page({ title: title('Story'), language: words.language, body: html`<h1>${name}</h1>${items(rows, true)}` });
}

/** Every correction of something delivered, newest first. */
export function correctionsPage(list: readonly (Correction & { day: Day })[], words: Words): Html {
  const rows = list.map(
    (one) =>
      html`<a href="/day/${one.day}">${words.day(one.day, '')}</a>: ${words.correction.sent(one.was)} <a href="/figure/${one.figureId}">${one.now === null ? words.correction.withdrawn : words.correction.right(one.now)}</a> <span class="quiet">${one.reason}</span>`,
  );
  const body = html`<h1>${words.heading.corrections}</h1>${rows.length ? items(rows) : html`<p>None so far.</p>`}`;
  return page({ title: title(words.heading.corrections), language: words.language, body });
}

/** Where articles come from and how each source is. */
export function sourcesPage(list: readonly SourceHealth[], words: Words): Html {
  const rows = list.map(
    (one) =>
      html`<tr><td>${isWeb(one.url) ? html`<a href="${one.url}" rel="noopener nofollow">${one.name}</a>` : one.name}</td><td>${one.state}${one.detail ? `: ${one.detail}` : ''}</td><td>${one.articles}</td><td>${one.lastOk ? words.instant(one.lastOk) : 'never'}</td></tr>`,
  );
  const table = html`<div class="scroll"><table><thead><tr><th scope="col">Source</th><th scope="col">State</th><th scope="col">Articles</th><th scope="col">Last answer</th></tr></thead><tbody>${rows}</tbody></table></div>`;
  const body = html`<h1>${words.heading.sources}</h1>${list.length ? table : html`<p>No source is listed; articles are added by hand.</p>`}`;
  return page({ title: title(words.heading.sources), language: words.language, body });
}
