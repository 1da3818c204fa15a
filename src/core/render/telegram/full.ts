import type { Edition, EditionFigure } from '../../model.ts';
import type { Section } from '../../ports/chats.ts';
import { eventLine } from '../lines/event.ts';
import { differingLine, figureLine, provenance } from '../lines/figure.ts';
import type { SectionLines } from '../lines/sections.ts';
import { textOf } from '../lines/segment.ts';
import { valueText } from '../lines/value.ts';
import { headerBlock, sectionBlock, sectionsShown } from './edition.ts';
import { type Block, line, link } from './span.ts';
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
  const evidence = evidenceOf(edition, view);
  return interleaved(
    block,
    section.lines.map((each) => evidence.get(textOf(each)) ?? []),
  );
}

/** What stands below a line, by the words of the line. */
function evidenceOf(edition: Edition, view: View): Map<string, Block[]> {
  const { words } = view;
  const found = new Map<string, Block[]>();
  for (const event of edition.events)
    if (event.sentence !== event.headline)
      found.set(textOf(eventLine(event, edition, words)), [quoted(event.sentence)]);
  for (const figure of edition.figures) {
    const blocks = sentenceBlocks(figure, edition, view);
    found.set(textOf(figureLine(figure, edition, words)), blocks);
    found.set(textOf(differingLine(figure, edition, words)), blocks);
  }
  return found;
}

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
export function sentenceBlocks(figure: EditionFigure, edition: Edition, view: View): Block[] {
  const seen = new Set<string>();
  return figure.claims.flatMap((claim, at): Block[] => {
    const value = valueText(claim, figure.unit, view.words);
    const said = ` ${provenance(claim, edition, view.words)}`;
    const named = at ? [{ lines: [line(link(value, deepLink(view, figure.id)), said)], tight: true }] : [];
    if (seen.has(claim.sentence)) return named;
    seen.add(claim.sentence);
    return [...named, quoted(claim.sentence)];
  });
}
