import type { Document } from '../../language/document.ts';
import type { Figure } from '../../model.ts';

/** The points of a summary stand among the first blocks of an article, behind a headline and a byline at most, and are few. */
const TOP = 4;
const MOST_POINTS = 10;
const MOST_FIGURES = 30;

/**
 * The points of a summary at the top of an article leave out who says so. A figure in them takes the claimant, and with it the status, of
 * the body's only figure with the same number of the same thing; where the body gives it twice or names nobody, it stays without.
 */
export function claimSummary(document: Document, figures: readonly Figure[]): void {
  const summary = summaryOf(document);
  if (!summary) return;
  const startOf = (figure: Figure): number => figure.sentenceStart ?? 0;
  const points = figures.filter((x) => startOf(x) >= summary.start && startOf(x) < summary.end).slice(0, MOST_FIGURES);
  const body = figures.filter((x) => startOf(x) >= summary.end);
  for (const point of points) {
    if (point.claimant !== null || point.status !== 'reported') continue;
    const [same, other] = body.filter((x) => isSame(point, x));
    if (!same?.claimant || other) continue;
    const { claimant, claimantStart, claimantEnd, status } = same;
    Object.assign(point, { claimant, claimantStart, claimantEnd, status });
  }
}

/** From the first to behind the last item of the list at the top; null where an article opens with none, or is itself a list. */
function summaryOf({ blocks }: Document): { start: number; end: number } | null {
  const first = blocks.findIndex(isPoint);
  const length = blocks.slice(first).findIndex((block) => !isPoint(block));
  if (first < 0 || first >= TOP || length < 2 || length > MOST_POINTS) return null;
  const [from, next] = [blocks[first], blocks[first + length]];
  return from && next ? { start: from.start, end: next.start } : null;
}

/** An item of a list; above the first paragraph one may have been taken for a heading. */
const isPoint = ({ kind, text }: Document['blocks'][number]): boolean =>
  kind === 'list' || /^[•·▪■●◦‣∙*–—-]\s/.test(text);

const isSame = (a: Figure, b: Figure): boolean =>
  (a.value !== null || a.low !== null) &&
  a.value === b.value &&
  a.low === b.low &&
  a.high === b.high &&
  a.unit === b.unit &&
  a.category === b.category &&
  (a.counted ?? '').toLowerCase() === (b.counted ?? '').toLowerCase();
