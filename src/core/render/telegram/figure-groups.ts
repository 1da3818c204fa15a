import type { Edition } from '../../model.ts';
import { figureLine, provenance } from '../lines/figure.ts';
import { figureSections, type SectionLines } from '../lines/sections.ts';
import { type Segment, textOf } from '../lines/segment.ts';
import { capitalised } from './capitalised.ts';
import { type Block, bold, line } from './span.ts';
import { spansOf } from './view.ts';
import type { View } from './words.ts';

/** From so many on, figures of one claimant and day stand under one line that says so. */
const SHARED = 3;

/** The key figures as blocks: what several of them share, claimant and day, is said once above them. */
export function figureBlocks(section: SectionLines, edition: Edition, view: View): Block[] {
  const said = provenances(edition, view);
  const counts = new Map<string, number>();
  const of = (each: Segment[]) => said.get(textOf(each)) ?? '';
  for (const each of section.lines) counts.set(of(each), (counts.get(of(each)) ?? 0) + 1);
  const groups = new Map<string, Segment[][]>();
  for (const each of section.lines) {
    const shared = of(each) && (counts.get(of(each)) ?? 0) >= SHARED ? of(each) : '';
    groups.set(shared, [...(groups.get(shared) ?? []), each]);
  }
  return [...groups].map(([shared, lines], at): Block => {
    const block = { lines: lines.map((each) => spansOf(without(each, shared), view)) };
    const above = shared && `${capitalised(shared)}:`;
    if (at > 0) return above ? { ...block, heading: line(above) } : block;
    const title = bold(section.heading ?? '');
    return { ...block, heading: shared ? line(title, `. ${above}`) : [title] };
  });
}

/** Each figure's line under its words, with who says it and for when. */
function provenances(edition: Edition, view: View): Map<string, string> {
  return new Map(
    figureSections(edition).key.flatMap((figure): [string, string][] => {
      const claim = figure.claims[0];
      if (!claim) return [];
      return [[textOf(figureLine(figure, edition, view.words)), provenance(claim, edition, view.words)]];
    }),
  );
}

/** A line without the segment that says who and when. */
const without = (segments: Segment[], shared: string): Segment[] =>
  shared ? segments.filter(({ text }) => text !== `: ${shared}` && text !== `, ${shared}`) : segments;
