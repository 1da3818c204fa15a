import { Temporal } from 'temporal-polyfill';
import type { Day } from '../model.ts';

/** Whether a word is a calendar day that exists, `YYYY-MM-DD`. */
export function isDay(word: string): word is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(word)) return false;
  try {
    Temporal.PlainDate.from(word, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
