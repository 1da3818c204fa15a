import type { Telling } from '../group/telling.ts';
import type { Category } from '../model.ts';

const LOSSES = new Set<Category>([
  'people_killed',
  'people_injured',
  'people_missing',
  'people_displaced',
  'equipment_lost',
  'infrastructure_damaged',
]);

/**
 * True for a sentence that reports what has come together so far rather than something that happened: every loss in it is a
 * running total, and it names no one place. Its numbers stand in the figure section.
 */
export function isToll({ event, article, scope, numbers }: Telling): boolean {
  if (event.type === 'toll_report') return numbers.size > 0;
  const figures = event.figures.flatMap((at) => article.figures[at] ?? []).filter((figure) => figure.ledger);
  const losses = figures.filter((figure) => LOSSES.has(figure.category));
  const total = losses.some((figure) => figure.kind === 'total') && losses.every((figure) => figure.asOf.from === null);
  return total && losses.length === figures.length && scope.local === null && event.dateCertainty !== 'stated';
}
