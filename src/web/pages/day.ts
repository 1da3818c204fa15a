import { html } from 'hono/html';
import type { Day, Edition, EditionClaim, EditionFigure } from '../../core/model.ts';
import { editionLines, figureSections, type SectionLines } from '../../core/render/lines/sections.ts';
import { textOf } from '../../core/render/lines/segment.ts';
import type { Words } from '../../core/render/words.ts';
import { type Html, items, page } from '../page.ts';
import { linked } from '../segments.ts';

export interface Neighbours {
  before: Day | null;
  after: Day | null;
}

/** The page of one day: the same edition as in the chat, every figure with its sentence behind a click. */
export function dayPage(edition: Edition, words: Words, near: Neighbours, now: boolean): Html {
  const { title, header, sections, footer } = editionLines(edition, words);
  const lead = sections.find((section) => section.name === 'lead');
  const rest = sections.filter((section) => section.name !== 'lead');
  const body = html`<h1>${title}</h1>
<p class="meta">${textOf(header)}</p>
${now ? html`<p class="meta">As known now, later reports included. <a href="/day/${edition.date}">As sent</a></p>` : ''}
<div class="lead">${lead?.lines.map((line) => html`<p>${linked(line, edition)}</p>`)}</div>
${rest.map((section) => sectionOf(section, edition, words))}
<p class="quiet">${textOf(footer)}</p>
<nav aria-label="Days">${near.before ? html`<a rel="prev" href="/day/${near.before}">${words.day(near.before, edition.date)}</a>` : ''}
${near.after ? html`<a rel="next" href="/day/${near.after}">${words.day(near.after, edition.date)}</a>` : ''}
${now ? '' : html`<a href="/day/${edition.date}/now">As known now</a>`}</nav>`;
  const first = lead?.lines[0];
  return page({
    title: `${title} · Daybrief`,
    language: words.language,
    description: first ? textOf(first) : '',
    body,
  });
}

function sectionOf(section: SectionLines, edition: Edition, words: Words): Html {
  const { key, differing } = figureSections(edition);
  const figures = section.name === 'figures' ? key : section.name === 'differing' ? differing : [];
  const lines = section.lines.map((line, at) => {
    const figure = figures[at];
    return html`${linked(line, edition)}${figure ? evidenceOf(figure, edition, words) : ''}`;
  });
  return html`<section aria-label="${section.heading ?? ''}"><h2 id="${section.name}">${section.heading}</h2>${items(lines, section.name === 'events')}</section>`;
}

/** The verbatim sentences behind a figure, each with its article. */
function evidenceOf(figure: EditionFigure, edition: Edition, words: Words): Html {
  return html`<details><summary>${words.heading.sources}: “${figure.claims[0]?.text ?? ''}”</summary>${figure.claims.map((claim) => quoted(claim, edition))}</details>`;
}

function quoted(claim: EditionClaim, edition: Edition): Html {
  const source = edition.sources.find((one) => one.n === claim.source);
  const where = [source?.outlet, source?.title].filter(Boolean).join(': ');
  const link = source ? `/article/${encodeURIComponent(source.article)}?s=${encodeURIComponent(claim.sentence)}` : null;
  return html`<blockquote>${claim.sentence}<br><span class="quiet">${link ? html`<a href="${link}">${where || 'the article'}</a>` : where}</span></blockquote>`;
}
