import type { Figure } from '../../model.ts';
import { LEADS_TO, MOVE, MOVED_AFTER, MOVED_BY } from './en.ts';
import { around } from './around.ts';
import { measuringUnit } from './thing.ts';

/**
 * True for an amount by which something moved and not how high it stands ("closed 1.2% lower", "fell by 40 cm", "a rise of 9%"): it is told
 * once and compared with nothing.
 */
export function isDelta(figure: Figure): boolean {
  if (measuringUnit(figure.unit) === null && figure.counted !== null) return false;
  const { before, after } = around(figure);
  if (MOVED_AFTER.test(after) || MOVED_BY.test(before) || MOVE.test(figure.counted ?? '')) return true;
  return figure.change !== null && !LEADS_TO.test(before);
}
