import { line } from 'd3-shape';
import type { Bound } from '../model.ts';
import type { ClaimRecord } from '../ports/newsroom.ts';
import { type ChartWords, FRAME, type Point } from './chart.ts';
import { svgText, textWidth } from './svg-text.ts';
import { speakerText } from './lines/claimant.ts';
import type { Words } from './words.ts';

export type Theme = 'light' | 'dark';

/** Colours that keep their contrast on a phone in daylight and at night. */
export const THEMES = {
  light: { paper: '#ffffff', ink: '#1c1c1e', faint: '#5b5b60', grid: '#dcdce0', series: '#0b5cad', other: '#a04b00' },
  dark: { paper: '#17181a', ink: '#f2f2f4', faint: '#b4b4ba', grid: '#3a3b3f', series: '#7db8ff', other: '#ffb169' },
} as const;

interface Marking {
  words: Words;
  chart: ChartWords;
  /** Where the axis begins; labels keep right of it. */
  left: number;
  colours: (typeof THEMES)[Theme];
}

const SIZE = 22;
const R = 9;
const UPWARD: readonly Bound[] = ['at_least', 'more_than'];
const DOWNWARD: readonly Bound[] = ['up_to', 'nearly', 'fewer_than'];

/** Lines, points, labels and the days below them. */
export function chartMarks(
  points: readonly Point[],
  label: (claim: ClaimRecord) => string,
  marking: Marking,
): string[] {
  const joined = points.filter((point) => point.joined);
  return [
    ...joined.slice(1).map((point, at) => segment(joined[at] as Point, point, marking)),
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
  return `<path d="${path}" fill="none" stroke="${colours.series}" stroke-width="3"${dashed ? ' stroke-dasharray="9 7"' : ''}/>`;
}

function mark({ x, y, claim, joined }: Point, { colours }: Marking): string[] {
  const colour = joined ? colours.series : colours.other;
  const fill = claim.claimant === null ? colours.paper : colour;
  const style = `fill="${fill}" stroke="${colour}" stroke-width="3"`;
  const shape = joined
    ? `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${R}" ${style}/>`
    : `<rect x="${(x - R).toFixed(1)}" y="${(y - R).toFixed(1)}" width="${2 * R}" height="${2 * R}" ${style}/>`;
  const way = UPWARD.includes(claim.bound) ? -1 : DOWNWARD.includes(claim.bound) ? 1 : 0;
  const tick = `<path d="M${x.toFixed(1)} ${(y + way * R).toFixed(1)}v${way * 16}m-7 ${way * -7}l7 ${way * 7}l7 ${way * -7}" fill="none" stroke="${colour}" stroke-width="3"/>`;
  return way ? [shape, tick] : [shape];
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** With more reports than this only the ends, the highest and the revised ones are labelled, so that none is crowded. */
const FEW = 6;

/** Labels where there is room for them, the most telling reports first: above or else below the point, clear of lines and points. */
function labels(points: readonly Point[], label: (claim: ClaimRecord) => string, marking: Marking): string[] {
  const { words, chart, colours } = marking;
  const taken: Box[] = [...points.map(around), ...alongLines(points.filter((point) => point.joined))];
  const order = [...points].sort((a, b) => rank(b, points) - rank(a, points));
  return order.flatMap((point) => {
    if (points.length > FEW && rank(point, points) === 0) return [];
    const said = speakerText(point.claim, words);
    const revised = point.claim.change?.kind === 'revision' ? `, ${chart.revised}` : '';
    const short = `${label(point.claim)}${revised}`;
    for (const text of [`${short}, ${said}${point.joined ? '' : `: ${chart.other}`}`, `${short}, ${said}`, short]) {
      const spot = roomFor(text, point, taken, marking.left);
      if (!spot) continue;
      taken.push(spot);
      return [
        svgText(text, (spot.left + spot.right) / 2, spot.bottom - 6, {
          fill: colours.ink,
          anchor: 'middle',
          rim: colours.paper,
        }),
      ];
    }
    return [];
  });
}

function rank(point: Point, points: readonly Point[]): number {
  const joined = points.filter((each) => each.joined);
  if (point === joined.at(-1)) return 4;
  if (point === joined[0] || point.claim.change?.kind === 'revision') return 3;
  const highest = Math.min(...points.map((each) => each.y));
  return point.y === highest || (!point.joined && points.length <= FEW) ? 2 : 0;
}

const around = ({ x, y, claim }: Point): Box => {
  const tick = claim.bound === 'exact' || claim.bound === 'about' ? R : R + 18;
  return { left: x - R, right: x + R, top: y - tick, bottom: y + tick };
};

/** The lines between joined reports as small boxes, so that no label lies across them. */
function alongLines(points: readonly Point[]): Box[] {
  return points.slice(1).flatMap((to, at) => {
    const from = points[at] as Point;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 12));
    return Array.from({ length: steps + 1 }, (_, step) => {
      const [x, y] = [from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps];
      return { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 };
    });
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

const apart = (a: Box, b: Box): boolean => a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

/** The days of the reports below the axis, as many as there is room for; each has its tick. */
function days(points: readonly Point[], { words, colours }: Marking): string[] {
  const near = points.at(-1)?.claim.day ?? '';
  const spots = [...new Map(points.map((point) => [point.claim.day, point.x]))];
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
