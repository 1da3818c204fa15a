import { scaleLinear } from 'd3-scale';
import { dayNumber } from '../../date/calendar.ts';
import type { ClaimRecord, FigureCard } from '../../ports/newsroom.ts';
import { speakerText } from '../lines/claimant.ts';
import { titleOf } from '../lines/title.ts';
import { valueText } from '../lines/value.ts';
import { allSeries, amountOf, countedOn } from '../series.ts';
import type { Words } from '../words.ts';
import { type Theme, THEMES } from './colours.ts';
import { type ChartWords, FRAME, type Marking, type Point } from './frame.ts';
import { chartMarks } from './marks.ts';
import { svgText, textWidth } from './svg-text.ts';

/** Reports drawn at most; the newest of a longer series. */
const DRAWN = 60;

/**
 * A figure's series as SVG: as-of days across, values from 0 up, value and claimant at the points, a line for every claimant who reported
 * twice. Circles are the longest series, squares other counts; filled points name a claimant, hollow ones none; a dashed line joins reports
 * of which one names none; ticks are bounds. Null where all numbers hold for one day.
 */
export function chartSvg(figure: FigureCard, words: Words, chart: ChartWords, theme: Theme): string | null {
  const claims = figure.claims.filter((claim) => amountOf(claim) !== null).slice(-DRAWN);
  const days = claims.map((claim) => dayNumber(countedOn(claim)));
  if (new Set(days).size < 2) return null;
  const most = Math.max(...claims.map((claim) => amountOf(claim) ?? 0), 1);
  const y = scaleLinear([0, most * 1.12], [FRAME.bottom, FRAME.top]).nice(4);
  const grid = y.ticks(4).map((value) => ({ at: y(value), label: words.number(value) }));
  const left = 40 + Math.max(...grid.map(({ label }) => textWidth(label, 22)));
  const x = scaleLinear([Math.min(...days), Math.max(...days)], [left + 50, FRAME.right - 80]);
  const points = allSeries({ ...figure, claims }).flatMap((reports, series) =>
    reports.map((claim) => ({ x: x(dayNumber(countedOn(claim))), y: y(amountOf(claim) ?? 0), claim, series })),
  );
  return svg(figure, points, { grid, left, words, chart, colours: THEMES[theme] });
}

interface Drawing extends Marking {
  grid: { at: number; label: string }[];
}

function svg(figure: FigureCard, points: readonly Point[], { grid, left, words, chart, colours }: Drawing): string {
  const { width, height, right, bottom } = FRAME;
  const title = titleOf(figure, figure.claims.at(-1)).slice(0, 80);
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
  const [joined = [], ...others] = allSeries({ ...figure, claims: figure.claims.slice(-DRAWN) });
  const said = (claim: ClaimRecord) =>
    `${valueText(claim, figure.unit, words)}, ${words.day(countedOn(claim), '')} (${speakerText(claim, words)})`;
  const listed = joined.slice(-6).map(said).join('; ');
  const other = others.flat().slice(-3).map(said).join('; ');
  const text = other ? `${listed}. ${capital(chart.other)}: ${other}.` : `${listed}.`;
  return { title: capital(titleOf(figure, figure.claims.at(-1))), text };
}
