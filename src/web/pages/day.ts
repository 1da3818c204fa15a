import { html } from 'hono/html';
import type { Day, Edition, EditionClaim, EditionFigure } from '../../core/model.ts';
import { editionLines, figureSections, type SectionLines } from '../../core/render/lines/sections.ts';
import { textOf } from '../../core/render/lines/segment.ts';
import { toldOnce } from '../../core/render/lines/told-once.ts';
import type { Words } from '../../core/render/words.ts';
import { type Html, items, page } from '../page.ts';
import { linked } from '../segments.ts';
import { type PageWords, pageWords } from '../words/page-words.ts';

export interface Neighbours {
  before: Day | null;
  after: Day | null;
}

/** `newest`: the edition as it stands; `now`: what is known now of the day; `older`: a revision that a newer one has followed. */
export type DayView = 'newest' | 'now' | 'older';

/** The page of one day: the same edition as in the chat, every figure with its sentence behind a click. */
export function dayPage(edition: Edition, words: Words, near: Neighbours, view: DayView): Html {
  const { title, header, sections, footer } = editionLines(edition, words);
  const say = pageWords(words.language);
  const once = toldOnce(sections, edition, words, ['events']);
  const lead = once.find((section) => section.name === 'lead');
  const rest = once.filter((section) => section.name !== 'lead');
  const body = html`<h1>${title}</h1>
<p class="meta">${textOf(header)}</p>
${noteOf(edition, view, say)}
<div class="lead">${lead?.lines.map((line) => html`<p>${linked(line, edition)}</p>`)}</div>
${rest.map((section) => sectionOf(section, edition, words))}
<p class="quiet">${textOf(footer)}</p>
<nav class="turn" aria-label="${say.days}">${near.before ? html`<a rel="prev" href="/day/${near.before}">← ${words.day(near.before, edition.date)}</a>` : ''}
${near.after ? html`<a rel="next" href="/day/${near.after}">${words.day(near.after, edition.date)} →</a>` : ''}
${view === 'newest' ? html`<a href="/day/${edition.date}/now">${say.nowKnown}</a> <a href="/day/${edition.date}/r/${edition.revision}">${say.permanent}</a>` : ''}</nav>`;
  const first = sections.find((section) => section.name === 'lead')?.lines[0];
  return page({
    title,
    words,
    description: first ? textOf(first) : '',
    body,
  });
}

function noteOf({ date }: Edition, view: DayView, say: PageWords): Html | '' {
  if (view === 'now') return html`<p class="note">${say.nowKnownNote} <a href="/day/${date}">${say.asSent}</a></p>`;
  return view === 'older' ? html`<p class="note">${say.earlier} <a href="/day/${date}">${say.newest}</a></p>` : '';
}

function sectionOf(section: SectionLines, edition: Edition, words: Words): Html {
  const { key, differing } = figureSections(edition);
  const figures = section.name === 'figures' ? key : section.name === 'differing' ? differing : [];
  const lines = section.lines.map((line) => {
    const id = line.find((segment) => segment.figure)?.figure;
    const figure = figures.find((one) => one.id === id);
    return html`${linked(line, edition)}${figure ? evidenceOf(figure, edition, words) : ''}`;
  });
  return html`<section aria-label="${section.heading ?? ''}"><h2 id="${section.name}">${section.heading}</h2>${items(lines, section.name === 'events' ? 'numbered' : section.name === 'sources' ? 'bare' : 'plain')}</section>`;
}

/** The verbatim sentences behind a figure, each with its article. */
function evidenceOf(figure: EditionFigure, edition: Edition, words: Words): Html {
  return html`<details><summary>${words.heading.sources} (${figure.claims.length})</summary>${figure.claims.map((claim) => quoted(claim, edition, words))}</details>`;
}

function quoted(claim: EditionClaim, edition: Edition, words: Words): Html {
  const source = edition.sources.find((one) => one.n === claim.source);
  const where = [source?.outlet, source?.title].filter(Boolean).join(': ');
  const link = source ? `/article/${encodeURIComponent(source.article)}?s=${encodeURIComponent(claim.sentence)}` : null;
  return html`<blockquote>${claim.sentence}<br><span class="quiet">${link ? html`<a href="${link}">${where || pageWords(words.language).article}</a>` : where}</span></blockquote>`;
}
