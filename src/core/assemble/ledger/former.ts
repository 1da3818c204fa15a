import type { Figure } from '../../model.ts';
import {
  ADDED,
  AFTER_FORMER,
  COUNTED_SHARE,
  FORMER,
  MEASURED_SINCE,
  MISCOUNTED,
  MORE_AFTER,
  MORE_BEFORE,
} from './en.ts';
import { around } from './around.ts';

const WINDOW = 40;

/** True for the number that a sentence gives as what stood before: "dropped from 76% to 72%", "17, up from 14", "the worst since 2009, when 83 died". */
export function isFormerValue(figure: Figure): boolean {
  const { before, after } = around(figure);
  if (MEASURED_SINCE.test(before)) return true;
  const near = before.slice(-WINDOW);
  if (figure.unit === 'percent' && AFTER_FORMER.test(near)) return true;
  if (/\bafter $/i.test(near) && /^ (?:before|earlier|previously)\b/.test(after)) return true;
  return FORMER.test(near.replace(/[\s(]+$/, ' ')) && !/^from/i.test(figure.text);
}

/** True for those who were counted wrongly ("two victims had been counted twice"): no count of what happened. */
export const isMiscount = (figure: Figure): boolean => MISCOUNTED.test(around(figure).after);

/** The rest of the sentence adds the number to a total: it counts up to a further number. */
function isAdded({ sentence, text, value }: Figure): boolean {
  const total = ADDED.exec(sentence);
  return value !== null && total !== null && sentence.indexOf(text) < total.index;
}

/**
 * True for a number that comes on top of others ("three more bodies", "two, raising the toll to six"): no total, whatever stands around it.
 */
export function isIncrement(figure: Figure): boolean {
  const { before, after } = around(figure);
  return MORE_BEFORE.test(before) || MORE_AFTER.test(after) || isAdded(figure);
}

/** True for how much of a vote is counted ("with 60 per cent of votes counted"): no share that anybody won. */
export const isCountedShare = (figure: Figure): boolean =>
  figure.unit === 'percent' && COUNTED_SHARE.test(around(figure).after);
