import type { Figure } from '../../model.ts';
import { around } from './around.ts';
import { measuringUnit } from './thing.ts';

const MOVES = 'rise|fall|increase|decrease|cut|drop|decline|gain|jump|growth|loss|change|raise|reduction';
const LEADS_TO = /\b(?:to|at|from)(?: \p{L}+){0,2} $/u;
const BY = /\bby (?:\p{L}+ ){0,2}$/u;
const AFTER = new RegExp(`^ (?:lower|higher|more|less|fewer|up|down|${MOVES})\\b`, 'i');
const NOUN = new RegExp(`^(?:${MOVES})s?$`, 'i');

/**
 * True for an amount by which something moved and not how high it stands ("closed 1.2% lower", "fell by 40 cm", "a rise of 9%"): it is told
 * once and compared with nothing.
 */
export function isDelta(figure: Figure): boolean {
  if (measuringUnit(figure.unit) === null && figure.counted !== null) return false;
  const { before, after } = around(figure);
  if (AFTER.test(after) || BY.test(before) || NOUN.test(figure.counted ?? '')) return true;
  return figure.change !== null && !LEADS_TO.test(before);
}
