import type { Edition, EditionEvent, EditionFigure } from '../../model.ts';
import type { Section } from '../../ports/chats.ts';
import { eventLine } from '../lines/event.ts';
import { differingLine, figureLine, provenance } from '../lines/figure.ts';
import type { SectionLines } from '../lines/sections.ts';
import { textOf } from '../lines/segment.ts';
import { valueText } from '../lines/value.ts';
import { claimBlocks } from './claims.ts';
import { headerBlock, sectionBlock, sectionsShown } from './edition.ts';
import { type Block, bold, line, link } from './span.ts';
import { deepLink } from './view.ts';
import type { View } from './words.ts';

/** The full edition: every line of the standard one, and under it the sentence that it comes from. */
export function fullEdition(edition: Edition, view: View, hidden: readonly Section[] = []): Block[] {
  const sections = sectionsShown(edition, view, hidden);
  return [headerBlock(edition, view), ...sections.flatMap((section) => evidenced(section, edition, view))];
}

/** Sections whose lines come from sentences that stand below them. */
const EVIDENCED = ['lead', 'events', 'figures', 'differing'];

function evidenced(section: SectionLines, edition: Edition, view: View): Block[] {
  const block = sectionBlock(section, edition, view);
  if (!EVIDENCED.includes(section.name)) return [unfolded(block)];
  if (section.name === 'differing') return differing(section, edition, view);
  const evidence = evidenceOf(edition, view);
  return interleaved(
    block,
    section.lines.map((each) => evidence.get(textOf(each)) ?? []),
  );
}

/** The claims on one thing, each over its sentence. */
function differing(section: SectionLines, edition: Edition, view: View): Block[] {
  const figures = new Map(edition.figures.map((each) => [textOf(differingLine(each, edition, view.words)), each]));
  return section.lines.flatMap((each, at): Block[] => {
    const figure = figures.get(textOf(each));
    if (!figure) return [];
    const [title, ...claims] = claimBlocks(figure, edition, view);
    const lines = title?.lines ?? [];
    return [at === 0 && section.heading ? { heading: [bold(section.heading)], lines } : { lines }, ...claims];
  });
}

/** What stands below a line, by the words of the line. */
function evidenceOf(edition: Edition, view: View): Map<string, Block[]> {
  const { words } = view;
  const found = new Map<string, Block[]>();
  for (const event of edition.events)
    if (!saysTheSame(event)) found.set(textOf(eventLine(event, edition, words)), [quoted(event.sentence)]);
  for (const figure of edition.figures) {
    found.set(textOf(figureLine(figure, edition, words)), sentenceBlocks(figure, edition, view));
  }
  return found;
}

/** A sentence that is its headline but for spaces, or that behind the place and agency that open a report. */
function saysTheSame(event: EditionEvent): boolean {
  const [sentence = '', headline = ''] = [event.sentence, event.headline].map((text) => text.replace(/\s/g, ''));
  if (!sentence.endsWith(headline)) return false;
  const opening = sentence.slice(0, -headline.length);
  return opening === '' || (opening.length <= DATELINE && /[-–—]\s*$/.test(opening));
}

const DATELINE = 60;

const quoted = (sentence: string): Block => ({ lines: [line(sentence)], quote: 'open', tight: true });

const unfolded = (block: Block): Block => (block.quote ? { ...block, quote: 'open' } : block);

/** Each line of a block followed by the blocks that belong to it; the heading stays above the first. */
function interleaved(block: Block, following: readonly Block[][]): Block[] {
  return block.lines.flatMap((each, at): Block[] => {
    const head: Block = at === 0 && block.heading ? { heading: block.heading, lines: [each] } : { lines: [each] };
    return [head, ...(following[at] ?? [])];
  });
}

/** The verbatim sentence of each claim; claims beyond the first are named, and one sentence is quoted once. */
function sentenceBlocks(figure: EditionFigure, edition: Edition, view: View): Block[] {
  const seen = new Set<string>();
  return figure.claims.flatMap((claim, at): Block[] => {
    const value = valueText(claim, figure.unit, view.words);
    const said = `: ${provenance(claim, edition, view.words)}`;
    const named = at ? [{ lines: [line(link(value, deepLink(view, figure.id)), said)], tight: true }] : [];
    if (seen.has(claim.sentence)) return named;
    seen.add(claim.sentence);
    return [...named, quoted(claim.sentence)];
  });
}
