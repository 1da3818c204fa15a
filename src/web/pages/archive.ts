import { html } from 'hono/html';
import type { Correction, Day } from '../../core/model.ts';
import type { EvidenceView, SearchPage, SourceHealth, StoryCard } from '../../core/ports/newsroom.ts';
import { correctionReason } from '../../core/render/lines/frame.ts';
import type { Words } from '../../core/render/words.ts';
import { type Html, items, marked, page } from '../page.ts';
import { isWeb } from '../segments.ts';
import { pageWords } from '../words/page-words.ts';

/** The archive searched; works by a plain form. */
export function searchPage(query: string, at: number, size: number, found: SearchPage | null, words: Words): Html {
  const say = pageWords(words.language);
  const rows = (found?.hits ?? []).map(
    (hit) =>
      html`<a href="/day/${hit.day}">${words.day(hit.day, '')}</a>${hit.outlet ? `, ${hit.outlet}` : ''}: ${marked(hit.snippet)}`,
  );
  const more =
    found && at * size < found.total
      ? html`<p><a href="/search?q=${encodeURIComponent(query)}&page=${at + 1}">${say.older}</a></p>`
      : '';
  const body = html`<h1>${say.search}</h1>
<form action="/search" role="search"><label for="q">${say.words}</label><input id="q" type="search" name="q" value="${query}"> <button>${say.search}</button></form>
${found ? html`<p class="meta" role="status">${say.found.replace('{n}', words.number(found.total))}</p>` : ''}${items(rows)}${more}`;
  return page({ title: say.search, words, body });
}

/** An article's evidence: the sentence marked in its paragraph. */
export function evidencePage(view: EvidenceView, words: Words): Html {
  const { article } = view;
  const say = pageWords(words.language);
  const name = article.title ?? article.outlet ?? say.article;
  const paragraphs = view.paragraphs.map((text) => {
    const at = text.indexOf(view.sentence);
    return at < 0
      ? html`<p>${text}</p>`
      : html`<p>${text.slice(0, at)}<mark>${view.sentence}</mark>${text.slice(at + view.sentence.length)}</p>`;
  });
  const link =
    article.url && isWeb(article.url)
      ? html` <a href="${article.url}" rel="noopener nofollow">${say.wholeArticle}</a>`
      : '';
  const day = article.published
    ? html`, <a href="/day/${article.published}">${words.day(article.published, '')}</a>`
    : '';
  const body = html`<h1>${name}</h1><p class="meta">${article.outlet ?? say.outletUnknown}${day}.${link}</p>${paragraphs}`;
  return page({ title: name, words, body });
}

/** A story over its days. */
export function storyPage(story: StoryCard, words: Words): Html {
  const rows = story.reports.map(
    (report) =>
      html`<a href="/day/${report.day}">${words.day(report.day, '')}</a>, ${words.label[report.label]}: ${report.headline} <span class="quiet">${report.outlets.join(', ')}</span>`,
  );
  const name = story.reports.at(-1)?.headline ?? '';
  return page({
    title: name,
    words,
    body: html`<h1>${name}</h1>${items(rows, 'numbered')}`,
  });
}

/** Every correction of something delivered, newest first. */
export function correctionsPage(list: readonly (Correction & { day: Day })[], words: Words): Html {
  const rows = list.map(
    (one) =>
      html`<a href="/day/${one.day}">${words.day(one.day, '')}</a>: ${words.correction.sent(one.was)} <a href="/figure/${one.figureId}">${one.now === null ? words.correction.withdrawn : words.correction.right(one.now)}</a> <span class="quiet">${correctionReason(one) ?? ''}</span>`,
  );
  const body = html`<h1>${words.heading.corrections}</h1>${rows.length ? items(rows) : html`<p>${pageWords(words.language).none}</p>`}`;
  return page({ title: words.heading.corrections, words, body });
}

/** Where articles come from and how each source is; why one fails is told to the operator alone. */
export function sourcesPage(list: readonly SourceHealth[], words: Words): Html {
  const say = pageWords(words.language);
  const rows = list.map(({ name, url, state, articles, pagesRead, pagesTried, lastOk }) => {
    const linked = isWeb(url) ? html`<a href="${url}" rel="noopener nofollow">${name}</a>` : name;
    const fullText = pagesTried > 0 ? [`${say.fullText}: ${pagesRead} / ${pagesTried}`] : [];
    const last = `${say.lastAnswer}: ${lastOk ? words.instant(lastOk) : say.never}`;
    const about = [say[state], words.count('articles', articles), ...fullText, last].join(' · ');
    return html`${linked}<br><span class="quiet">${about}</span>`;
  });
  const body = html`<h1>${words.heading.sources}</h1>${list.length ? items(rows, 'bare') : html`<p>${say.noSources}</p>`}`;
  return page({ title: words.heading.sources, words, body });
}
