import { scaleLinear } from 'd3-scale';
import { dayNumber } from '../date/calendar.ts';
import type { ClaimRecord, FigureCard } from '../ports/newsroom.ts';
import { chartMarks, type Theme, THEMES } from './chart-marks.ts';
import { thingText, valueText } from './lines/value.ts';
import { amountOf, mainClaim, seriesOf } from './series.ts';
import { svgText, textWidth } from './svg-text.ts';
import { speakerText } from './lines/claimant.ts';
import type { Words } from './words.ts';

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
  joined: boolean;
}

/** Width and height in pixels, and where the days and values stand. Made for a phone: few and large letters. */
export const FRAME = { width: 960, height: 600, right: 920, top: 96, bottom: 474 } as const;
/** Reports drawn at most; the newest of a longer series. */
const DRAWN = 60;

/**
 * A figure's series as SVG: days across, values from 0 up, value and claimant at the points. Filled points name a claimant, hollow ones
 * none; a dashed line joins reports of which one names none; squares are other counts; ticks are bounds. Null with fewer than two days.
 */
export function chartSvg(figure: FigureCard, words: Words, chart: ChartWords, theme: Theme): string | null {
  const shown = mainClaim(figure);
  if (!shown) return null;
  const { joined } = seriesOf(figure, shown);
  const claims = figure.claims.filter((claim) => amountOf(claim) !== null).slice(-DRAWN);
  const days = claims.map((claim) => dayNumber(claim.day));
  if (new Set(days).size < 2) return null;
  const most = Math.max(...claims.map((claim) => amountOf(claim) ?? 0), 1);
  const y = scaleLinear([0, most * 1.12], [FRAME.bottom, FRAME.top]).nice(4);
  const grid = y.ticks(4).map((value) => ({ at: y(value), label: words.number(value) }));
  const left = 40 + Math.max(...grid.map(({ label }) => textWidth(label, 22)));
  const x = scaleLinear([Math.min(...days), Math.max(...days)], [left + 50, FRAME.right - 80]);
  const points = claims.map((claim) => ({
    x: x(dayNumber(claim.day)),
    y: y(amountOf(claim) ?? 0),
    claim,
    joined: joined.includes(claim),
  }));
  return svg(figure, points, { grid, left, words, chart, colours: THEMES[theme] });
}

interface Drawing {
  /** Where the axis begins, the numbers of the grid standing left of it. */
  left: number;
  grid: { at: number; label: string }[];
  words: Words;
  chart: ChartWords;
  colours: (typeof THEMES)[Theme];
}

function svg(figure: FigureCard, points: readonly Point[], { grid, left, words, chart, colours }: Drawing): string {
  const { width, height, right, bottom } = FRAME;
  const place = figure.place ? `, ${figure.place}` : '';
  const title = `${thingText(figure).slice(0, 60)}${place}`;
  const label = (claim: ClaimRecord) => valueText(claim, figure.unit, words);
  const lines = grid.map(({ at }) => `<path d="M${left} ${at}H${right}" stroke="${colours.grid}"/>`);
  const numbers = grid.map(({ at, label: text }) =>
    svgText(text, left - 14, at + 8, { fill: colours.faint, anchor: 'end' }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="DejaVu Sans" font-size="22">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    svgText(capital(title), 36, 50, { fill: colours.ink, size: 30, bold: true }),
    ...lines,
    ...numbers,
    `<path d="M${left} ${bottom}H${right}" stroke="${colours.ink}" stroke-width="2"/>`,
    ...chartMarks(points, label, { words, chart, left, colours }),
    ...chart.legend.map((text, at) => svgText(text, 36, height - 46 + 26 * at, { fill: colours.faint, size: 18 })),
    '</svg>',
  ].join('');
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The chart in words, for the caption and for those who cannot see it: "title: value on day (claimant), ...". */
export function chartCaption(figure: FigureCard, words: Words, chart: ChartWords): { title: string; text: string } {
  const shown = mainClaim(figure);
  const { joined, others } = shown ? seriesOf(figure, shown) : { joined: [], others: [] };
  const said = (claim: ClaimRecord) =>
    `${valueText(claim, figure.unit, words)}, ${words.day(claim.day, '')} (${speakerText(claim, words)})`;
  const listed = joined.slice(-6).map(said).join('; ');
  const other = others.slice(-3).map(said).join('; ');
  const text = other ? `${listed}. ${capital(chart.other)}: ${other}.` : `${listed}.`;
  return { title: capital(thingText(figure)), text };
}
