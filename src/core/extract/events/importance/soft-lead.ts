import { asciiFirst } from '../../../language/ascii-first.ts';
import type { Scanned } from '../scan.ts';
import { AFTER_AT, NEUTRAL_SETTING, QUESTION_TITLE, SOFT_OPENERS } from './en.ts';

/**
 * Whether an article does not begin with its point: a title that asks or explains, or a first sentence that sets a scene, quotes
 * somebody or speaks to the reader (the delayed lead of feature writing, against the inverted pyramid of news).
 */
export const hasSoftLead = (first: Scanned | undefined, title: string | null): boolean =>
  first !== undefined && (QUESTION_TITLE.test(title ?? '') || opensSoftly(first.sentence.text));

const OPENING = asciiFirst(/^([\p{L}\p{N}]+)[^\p{L}\p{N}]+([\p{L}\p{N}]+)[^\p{L}\p{N}]+([\p{L}\p{N}]+)/u);

/** Whether the first sentence of an article sets a scene, quotes somebody or speaks to the reader. */
export function opensSoftly(sentence: string): boolean {
  if (/^["“‘«]/.test(sentence)) return true;
  const [, one = '', two = '', three = ''] = OPENING.exec(sentence.slice(0, WORDS).toLowerCase()) ?? [];
  if (SOFT_OPENERS.has(one)) return true;
  if (one === 'for') return two !== 'the' || three !== 'first';
  if (one === 'at') return !AFTER_AT.has(two) && !/^\d/.test(two);
  return (one === 'in' || one === 'on') && (two === 'a' || two === 'an') && !NEUTRAL_SETTING.has(three);
}

/** Enough text for three words. */
const WORDS = 80;
