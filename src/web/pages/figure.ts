import { html, raw } from 'hono/html';
import type { ClaimRecord, FigureCard, FigureListItem } from '../../core/ports/newsroom.ts';
import { thingText, valueText } from '../../core/render/lines/value.ts';
import { capitalised } from '../../core/render/lines/segment.ts';
import type { Words } from '../../core/render/words.ts';
import { type Html, items, page } from '../page.ts';

/** One figure: its series by claimant, drawn and as a table, and the sentence behind every report. */
export function figurePage(card: FigureCard, words: Words, chart: string | null): Html {
  const name = nameOf(card);
  const rows = card.claims.map(
    (claim) =>
      html`<tr><td>${words.day(claim.day, '')}</td><td>${valueText(claim, card.unit, words)}</td><td>${claim.claimant ?? words.noSource}</td><td>${asOfText(claim, words)}</td></tr>`,
  );
  const body = html`<h1>${name}</h1>
${chart ? html`<figure aria-label="${name}">${raw(chart)}</figure>` : ''}
<div class="scroll"><table><thead><tr><th scope="col">Reported</th><th scope="col">Value</th><th scope="col">Said by</th><th scope="col">As of</th></tr></thead><tbody>${rows}</tbody></table></div>
<h2>${words.heading.sources}</h2>
${items(card.claims.map(evidence))}`;
  return page({ title: `${name} · Daybrief`, language: words.language, body });
}

function evidence(claim: ClaimRecord): Html {
  const where = [claim.outlet, claim.title].filter(Boolean).join(': ') || 'the article';
  const link = `/article/${encodeURIComponent(claim.article)}?s=${encodeURIComponent(claim.sentence)}`;
  return html`<blockquote>${claim.sentence}</blockquote><span class="quiet"><a href="/day/${claim.day}">${claim.day}</a>, <a href="${link}">${where}</a></span>`;
}

function asOfText(claim: ClaimRecord, words: Words): string {
  return claim.asOf ? words.span(claim.asOf, '') || 'not stated' : 'not stated';
}

export function nameOf(card: Pick<FigureCard, 'counted' | 'measure' | 'unit' | 'place'>): string {
  const name = [thingText(card), card.place].filter(Boolean).join(', ');
  return capitalised([{ text: name || 'Figure' }])[0]?.text ?? '';
}

/** The ledger, latest first. */
export function figuresPage(
  list: readonly FigureListItem[],
  total: number,
  at: number,
  size: number,
  words: string,
  lang: Words,
): Html {
  const rows = list.map(
    (item) =>
      html`<a href="/figure/${item.id}">${nameOf({ ...item, unit: null })}</a>: ${item.latest.text} (${item.latest.claimant ?? lang.noSource}, ${lang.day(item.latest.day, '')})`,
  );
  const more =
    at * size < total ? html`<p><a href="/figures?q=${encodeURIComponent(words)}&page=${at + 1}">Older</a></p>` : '';
  const body = html`<h1>Figures</h1>
<form action="/figures" role="search"><label>Find <input type="search" name="q" value="${words}"></label> <button>Find</button></form>
<p class="meta">${total} in the ledger</p>${items(rows)}${more}`;
  return page({ title: 'Figures · Daybrief', language: lang.language, body });
}
