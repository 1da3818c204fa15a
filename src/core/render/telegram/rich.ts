import type { Edition, EditionFigure } from '../../model.ts';
import type { Section } from '../../ports/chats.ts';
import { changeText } from '../lines/change.ts';
import { provenance } from '../lines/figure.ts';
import { figureSections, type SectionLines } from '../lines/sections.ts';
import { thingText, valueText } from '../lines/value.ts';
import { headerBlock, sectionBlock, sectionsShown } from './edition.ts';
import { lineHtml } from './html.ts';
import { escapeHtml, neutral } from './safe.ts';
import { type Line, line, link, plainText } from './span.ts';
import { deepLink } from './view.ts';
import type { View } from './words.ts';

/** What a rich message may hold: characters and blocks (Bot API 10.1). Kept below, so that nothing is refused for its size. */
const MOST = { text: 30_000, blocks: 450 } as const;

/**
 * The standard edition as a rich message: headings, a table of figures, sections that fold. Null where it would not fit, so that the
 * caller sends the ordinary messages.
 */
export function richEdition(edition: Edition, view: View, hidden: readonly Section[]): string | null {
  const head = headerBlock(edition, view);
  const sections = sectionsShown(edition, view, hidden);
  const parts = [
    `<h2>${lineHtml(head.heading?.map(({ text }) => ({ text })) ?? [])}</h2>`,
    ...head.lines.map((each) => `<p>${lineHtml(each)}</p>`),
    ...sections.map((section) => richSection(section, edition, view)),
  ];
  const html = parts.join('');
  const blocks = html.split(/<(?:p|h2|h3|tr|details|li)>/).length;
  return html.length > MOST.text || blocks > MOST.blocks ? null : html;
}

function richSection(section: SectionLines, edition: Edition, view: View): string {
  if (section.name === 'figures') return figureTable(edition, view);
  const block = sectionBlock(section, edition, view);
  const lines = block.lines.map((each) => `<p>${lineHtml(each)}</p>`).join('');
  const heading = escapeHtml(neutral(block.heading ? plainText(block.heading) : ''));
  if (!heading) return lines;
  return block.quote ? `<details><summary>${heading}</summary>${lines}</details>` : `<h3>${heading}</h3>${lines}`;
}

/** Two columns, or three where something is known from before: more would be slivers on a phone. */
function figureTable(edition: Edition, view: View): string {
  const rows = figureSections(edition).key.map((figure) => cells(figure, edition, view));
  const wide = rows.some(([, , before]) => before?.length);
  const set = rows.map((row) => row.slice(0, wide ? 3 : 2).map((cell) => `<td valign="top">${lineHtml(cell)}</td>`));
  const body = set.map((row) => `<tr>${row.join('')}</tr>`).join('');
  return `<table bordered compact><caption>${escapeHtml(view.words.heading.figures)}</caption>${body}</table>`;
}

/** The value; what it counts with who says so and for when; what it was. */
function cells(figure: EditionFigure, edition: Edition, view: View): Line[] {
  const [claim] = figure.claims;
  if (!claim) return [];
  const { words } = view;
  const thing = thingText(figure);
  const place = figure.place && !thing.includes(figure.place) ? `, ${figure.place}` : '';
  return [
    line(link(valueText(claim, figure.unit, words), deepLink(view, figure.id))),
    line(`${thing}${place}: ${provenance(claim, edition, words)}`),
    line(changeText(figure, claim, edition.date, words) ?? ''),
  ];
}
