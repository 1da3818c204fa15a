import { html, raw } from 'hono/html';
import type { ClaimRecord, FigureCard, FigureListItem } from '../../core/ports/newsroom.ts';
import { speakerText } from '../../core/render/lines/claimant.ts';
import { valueText } from '../../core/render/lines/value.ts';
import { titleOf } from '../../core/render/lines/title.ts';
import { capitalised } from '../../core/render/lines/segment.ts';
import type { Words } from '../../core/render/words.ts';
import { pageWords } from '../words/page-words.ts';
import type { Charts } from '../deps.ts';
import { type Html, items, page } from '../page.ts';

/** One figure: its series by claimant, drawn and as a table, and the sentence behind every report. */
export function figurePage(card: FigureCard, words: Words, chart: Charts | null): Html {
  const say = pageWords(words.language);
  const name = nameOf(card, card.claims.at(-1));
  const rows = card.claims.map(
    (claim) =>
      html`<tr><td>${words.day(claim.day, '')}</td><td>${valueText(claim, card.unit, words)}</td><td>${speakerText(claim, words)}</td><td>${asOfText(claim, words)}</td></tr>`,
  );
  const body = html`<h1>${name}</h1>
${chart ? html`<div class="charts" role="img" aria-label="${name}"><div class="chart light">${raw(chart.light)}</div><div class="chart dark">${raw(chart.dark)}</div></div>` : ''}
<div class="scroll"><table><thead><tr><th scope="col">${say.reported}</th><th scope="col">${say.value}</th><th scope="col">${say.saidBy}</th><th scope="col">${say.asOf}</th></tr></thead><tbody>${rows}</tbody></table></div>
<h2>${words.heading.sources}</h2>
${items(card.claims.map((claim) => evidence(claim, words)))}`;
  return page({ title: name, words, body });
}

function evidence(claim: ClaimRecord, words: Words): Html {
  const where = [claim.outlet, claim.title].filter(Boolean).join(': ') || pageWords(words.language).article;
  const link = `/article/${encodeURIComponent(claim.article)}?s=${encodeURIComponent(claim.sentence)}`;
  return html`<blockquote>${claim.sentence}</blockquote><span class="quiet"><a href="/day/${claim.day}">${words.day(claim.day, '')}</a>, <a href="${link}">${where}</a></span>`;
}

function asOfText(claim: ClaimRecord, words: Words): string {
  return (claim.asOf && words.span(claim.asOf, '')) || pageWords(words.language).notStated;
}

const nameOf = (figure: FigureCard | FigureListItem, claim: ClaimRecord | undefined): string =>
  capitalised([{ text: titleOf(figure, claim) }])[0]?.text ?? '';

/** The ledger, latest first. */
export function figuresPage(
  list: readonly FigureListItem[],
  total: number,
  at: number,
  size: number,
  words: string,
  lang: Words,
): Html {
  const say = pageWords(lang.language);
  const rows = list.map(
    (item) =>
      html`<a href="/figure/${item.id}">${nameOf(item, item.latest)}</a>: ${item.latest.text} (${speakerText(item.latest, lang)}, ${lang.day(item.latest.day, '')})`,
  );
  const more =
    at * size < total
      ? html`<p><a href="/figures?q=${encodeURIComponent(words)}&page=${at + 1}">${say.older}</a></p>`
      : '';
  const body = html`<h1>${say.figures}</h1>
<form action="/figures" role="search"><label for="q">${say.words}</label><input id="q" type="search" name="q" value="${words}"> <button>${say.search}</button></form>
<p class="meta">${say.inLedger.replace('{n}', lang.number(total))}</p>${items(rows)}${more}`;
  return page({ title: say.figures, words: lang, body });
}
