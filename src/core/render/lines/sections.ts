import type { Edition, EditionFigure } from '../../model.ts';
import type { Words } from '../words.ts';
import { eventLine, eventShortLine } from './event.ts';
import { differingLine, figureLine } from './figure.ts';
import { correctionLine, footerLine, headerLine, leadLines, sourceLine } from './frame.ts';
import type { Segment } from './segment.ts';

export type SectionName = 'lead' | 'events' | 'figures' | 'differing' | 'also' | 'corrections' | 'sources';

/** One section of an edition as lines; empty sections are left out. `heading` is null for the lead. */
export interface SectionLines {
  name: SectionName;
  heading: string | null;
  lines: Segment[][];
}

/** The figures of the two figure sections: one that its claimants differ on stands in the second alone. */
export function figureSections(edition: Edition): { key: EditionFigure[]; differing: EditionFigure[] } {
  return {
    key: edition.figures.filter((figure) => !figure.differing),
    differing: edition.figures.filter((figure) => figure.differing),
  };
}

/** Title, header line, sections in reading order, footer: every rendering of a whole edition walks this one value. */
export function editionLines(
  edition: Edition,
  words: Words,
): { title: string; header: Segment[]; sections: SectionLines[]; footer: Segment[] } {
  const { key, differing } = figureSections(edition);
  const { heading } = words;
  const all: SectionLines[] = [
    { name: 'lead', heading: null, lines: leadLines(edition, words) },
    {
      name: 'corrections',
      heading: heading.corrections,
      lines: edition.corrections.map((x) => correctionLine(x, words)),
    },
    { name: 'events', heading: heading.events, lines: edition.events.map((x) => eventLine(x, edition, words)) },
    { name: 'figures', heading: heading.figures, lines: key.map((x) => figureLine(x, edition, words)) },
    { name: 'differing', heading: heading.differing, lines: differing.map((x) => differingLine(x, edition, words)) },
    { name: 'also', heading: heading.also, lines: edition.also.map((x) => eventShortLine(x, edition)) },
    { name: 'sources', heading: heading.sources, lines: edition.sources.map((x) => sourceLine(x, edition, words)) },
  ];
  const empty: Segment[][] = edition.events.length + edition.figures.length ? [] : [[{ text: words.emptyDay }]];
  const sections = all.filter((section) => section.lines.length > 0);
  if (empty.length) sections.unshift({ name: 'lead', heading: null, lines: empty });
  return {
    title: words.longDay(edition.date),
    header: headerLine(edition, words),
    sections,
    footer: footerLine(edition, words),
  };
}
