import type { ClaimRecord } from '../../ports/newsroom.ts';
import { speakerText } from '../lines/claimant.ts';
import { colourOf } from './colours.ts';
import { FRAME, type Marking, type Point, R, segments, SIZE } from './frame.ts';
import { svgText, textWidth } from './svg-text.ts';

/** Room taken in the drawing, in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** With more reports than this only the ends, the highest and the revised ones are labelled, so that none is crowded. */
const FEW = 6;

/** Labels where there is room for them, the most telling reports first: above or else below the point, clear of lines and points. */
export function labels(points: readonly Point[], label: (claim: ClaimRecord) => string, marking: Marking): string[] {
  const { words, chart, colours } = marking;
  const taken: Box[] = [...points.map(around), ...segments(points).flatMap(alongLine)];
  const order = [...points].sort((a, b) => rank(b, points) - rank(a, points));
  return order.flatMap((point) => {
    if (points.length > FEW && rank(point, points) === 0) return [];
    const said = speakerText(point.claim, words);
    const revised = point.claim.change?.kind === 'revision' ? `, ${chart.revised}` : '';
    const short = `${label(point.claim)}${revised}`;
    for (const text of [
      `${short}, ${said}${point.series === 0 ? '' : `: ${chart.other}`}`,
      `${short}, ${said}`,
      short,
    ]) {
      const spot = roomFor(text, point, taken, marking.left);
      if (!spot) continue;
      taken.push(spot);
      return [
        svgText(text, (spot.left + spot.right) / 2, spot.bottom - 6, {
          fill: colourOf(point.series, colours),
          anchor: 'middle',
          rim: colours.paper,
        }),
      ];
    }
    return [];
  });
}

/** How telling a report is: the newest of the longest series, its first, revisions, the newest of every other count, the highest. */
function rank(point: Point, points: readonly Point[]): number {
  const own = points.filter((each) => each.series === point.series);
  if (point === own.at(-1)) return point.series === 0 ? 4 : 2;
  if ((point.series === 0 && point === own[0]) || point.claim.change?.kind === 'revision') return 3;
  const highest = Math.min(...points.map((each) => each.y));
  return point.y === highest || (point.series > 0 && points.length <= FEW) ? 2 : 0;
}

const around = ({ x, y, claim }: Point): Box => {
  const tick = claim.bound === 'exact' || claim.bound === 'about' ? R : R + 18;
  return { left: x - R, right: x + R, top: y - tick, bottom: y + tick };
};

/** A line between two reports as small boxes, so that no label lies across it. */
function alongLine([from, to]: readonly [Point, Point]): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 12));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const [x, y] = [from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps];
    return { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 };
  });
}

function roomFor(text: string, { x, y }: Point, taken: readonly Box[], from: number): Box | null {
  const width = textWidth(text, SIZE);
  const [first, last] = [from + 6, FRAME.width - 16 - width];
  if (last < first) return null;
  for (const top of [y - R - 44, y + R + 14, y - R - 74, y + R + 44]) {
    for (const start of [x - width / 2, x - width - R, x + R]) {
      const left = Math.min(Math.max(first, start), last);
      const box = { left, right: left + width, top, bottom: top + SIZE + 8 };
      const inside = box.top > 60 && box.bottom < FRAME.bottom - 2;
      if (inside && taken.every((other) => apart(box, other))) return box;
    }
  }
  return null;
}

/** Whether two boxes leave each other free. */
export const apart = (a: Box, b: Box): boolean =>
  a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
