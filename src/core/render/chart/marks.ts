import { line } from 'd3-shape';
import type { Bound } from '../../model.ts';
import type { ClaimRecord } from '../../ports/newsroom.ts';
import { countedOn } from '../series.ts';
import { colourOf } from './colours.ts';
import { FRAME, type Marking, type Point, R, segments, SIZE } from './frame.ts';
import { apart, type Box, labels } from './labels.ts';
import { svgText, textWidth } from './svg-text.ts';

const UPWARD: readonly Bound[] = ['at_least', 'more_than'];
const DOWNWARD: readonly Bound[] = ['up_to', 'nearly', 'fewer_than'];

/** Lines, points, labels and the days below them. */
export function chartMarks(
  points: readonly Point[],
  label: (claim: ClaimRecord) => string,
  marking: Marking,
): string[] {
  return [
    ...segments(points).map(([from, to]) => segment(from, to, marking)),
    ...points.flatMap((point) => mark(point, marking)),
    ...labels(points, label, marking),
    ...days(points, marking),
  ];
}

/** A line between two reports: dashed where one of them, or both, name nobody. */
function segment(from: Point, to: Point, { colours }: Marking): string {
  const path =
    line<Point>(
      (p) => p.x,
      (p) => p.y,
    )([from, to]) ?? '';
  const dashed = from.claim.claimant === null || to.claim.claimant === null;
  return `<path d="${path}" fill="none" stroke="${colourOf(to.series, colours)}" stroke-width="3"${dashed ? ' stroke-dasharray="9 7"' : ''}/>`;
}

function mark({ x, y, claim, series }: Point, { colours }: Marking): string[] {
  const colour = colourOf(series, colours);
  const fill = claim.claimant === null ? colours.paper : colour;
  const style = `fill="${fill}" stroke="${colour}" stroke-width="3"`;
  const shape =
    series === 0
      ? `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${R}" ${style}/>`
      : `<rect x="${(x - R).toFixed(1)}" y="${(y - R).toFixed(1)}" width="${2 * R}" height="${2 * R}" ${style}/>`;
  const way = UPWARD.includes(claim.bound) ? -1 : DOWNWARD.includes(claim.bound) ? 1 : 0;
  const tick = `<path d="M${x.toFixed(1)} ${(y + way * R).toFixed(1)}v${way * 16}m-7 ${way * -7}l7 ${way * 7}l7 ${way * -7}" fill="none" stroke="${colour}" stroke-width="3"/>`;
  return way ? [shape, tick] : [shape];
}

/** The as-of days below the axis, as many as there is room for, the ends first; each has its tick. */
function days(points: readonly Point[], { words, colours }: Marking): string[] {
  const spots = [...new Map(points.map((point) => [countedOn(point.claim), point.x]))].sort(([, a], [, b]) => a - b);
  const near = spots.at(-1)?.[0] ?? '';
  const ticks = spots.map(
    ([, x]) => `<path d="M${x.toFixed(1)} ${FRAME.bottom}v8" stroke="${colours.ink}" stroke-width="2"/>`,
  );
  const taken: Box[] = [];
  const named = [spots.at(-1), spots[0], ...spots.slice(1, -1)].flatMap((spot) => {
    if (!spot) return [];
    const [day, x] = spot;
    const half = textWidth(words.day(day, near), SIZE) / 2 + 8;
    const box = { left: x - half, right: x + half, top: 0, bottom: 1 };
    if (!taken.every((other) => apart(box, other))) return [];
    taken.push(box);
    return [svgText(words.day(day, near), x, FRAME.bottom + 36, { fill: colours.ink, anchor: 'middle' })];
  });
  return [...ticks, ...named];
}
