import type { ClaimRecord } from '../../ports/newsroom.ts';
import type { Words } from '../words.ts';
import type { Theme, THEMES } from './colours.ts';

/** The words of a chart that are not those of a line. */
export interface ChartWords {
  /** Two lines that tell what the marks mean. */
  legend: [string, string];
  other: string;
  revised: string;
}

/** One report as it is drawn, in pixels. */
export interface Point {
  x: number;
  y: number;
  claim: ClaimRecord;
  /** The series it belongs to: 0 the one with the most reports, then the other counts. */
  series: number;
}

/** Width and height in pixels, and where the days and values stand. Made for a phone: few and large letters. */
export const FRAME = { width: 960, height: 600, right: 920, top: 96, bottom: 474 } as const;
/** The size of letters and the half width of a mark, in pixels. */
export const SIZE = 22;
export const R = 9;

/** What marks and labels need to know of the drawing. */
export interface Marking {
  words: Words;
  chart: ChartWords;
  /** Where the axis begins; labels keep right of it. */
  left: number;
  colours: (typeof THEMES)[Theme];
}

/** Neighbours of one series, each pair with a line between them. */
export const segments = (points: readonly Point[]): [Point, Point][] =>
  points.slice(1).flatMap((to, at) => {
    const from = points[at] as Point;
    return from.series === to.series ? [[from, to] as [Point, Point]] : [];
  });
