import type { Edition, EditionFigure } from '../../model.ts';
import type { Section } from '../../ports/chats.ts';
import { provenance } from '../lines/figure.ts';
import { figureSections, type SectionLines } from '../lines/sections.ts';
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

function evidenced(section: SectionLines, edition: Edition, view: View): Block[] {
  const block = sectionBlock(section, edition, view);
  const { key, differing } = figureSections(edition);
  const quotes = (figures: readonly EditionFigure[]) => figures.map((figure) => sentenceBlocks(figure, edition, view));
  if (section.name === 'figures') return interleaved(block, quotes(key));
  if (section.name === 'differing') return interleaved(block, quotes(differing));
  if (section.name !== 'events') return [unfolded(block)];
  return interleaved(
    block,
    edition.events.map((event) => (event.sentence === event.headline ? [] : [quoted(event.sentence)])),
  );
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
