import type { Scanned } from '../scan.ts';
import { AFTER_AT, NEUTRAL_SETTING, QUESTION_TITLE, SOFT_OPENERS } from './en.ts';

/**
 * Whether an article does not begin with its point: a title that asks or explains, or a first sentence that sets a scene, quotes
 * somebody or speaks to the reader (the delayed lead of feature writing, against the inverted pyramid of news).
 */
export function hasSoftLead(first: Scanned | undefined, title: string | null): boolean {
  if (!first) return false;
  if (QUESTION_TITLE.test(title ?? '')) return true;
  const [one = '', two = '', three = ''] = first.words.map(({ lower }) => lower);
  if (SOFT_OPENERS.has(one) || /^["“‘«]/.test(first.sentence.text)) return true;
  if (one === 'at') return !AFTER_AT.has(two) && !/^\d/.test(two);
  return (one === 'in' || one === 'on') && (two === 'a' || two === 'an') && !NEUTRAL_SETTING.has(three);
}
