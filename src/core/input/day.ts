import { Temporal } from 'temporal-polyfill';

/** Whether a word is a calendar day that exists, `YYYY-MM-DD`. */
export function isDay(word: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(word)) return false;
  try {
    Temporal.PlainDate.from(word, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
