import { asciiFirst } from '../../../language/ascii-first.ts';
import type { Scanned } from '../scan.ts';
import { AFTER_AT, HAS_COME_ABOUT, NEUTRAL_SETTING, QUESTION_TITLE, SOFT_OPENERS, VOICE_TITLE } from './en.ts';

/**
 * Whether an article does not begin with its point: a title that asks or explains, or a first sentence that sets a scene, quotes
 * somebody or speaks to the reader (the delayed lead of feature writing, against the inverted pyramid of news).
 */
export const hasSoftLead = (first: Scanned | undefined, title: string | null): boolean =>
  first !== undefined && (titleIsSoft(title, first.sentence.text) || opensSoftly(first.sentence.text));

/** Whether a title asks or explains, or only quotes where the first sentence tells of nothing that has come about either. */
export const titleIsSoft = (title: string | null, first: string): boolean =>
  title !== null && (QUESTION_TITLE.test(title) || (VOICE_TITLE.test(title) && !HAS_COME_ABOUT.test(first)));

const OPENING = asciiFirst(/^([\p{L}\p{N}]+)[^\p{L}\p{N}]+([\p{L}\p{N}]+)[^\p{L}\p{N}]+([\p{L}\p{N}]+)([^,.;:]*)/u);

/** Whether the first sentence of an article sets a scene, quotes somebody or speaks to the reader. */
export function opensSoftly(sentence: string): boolean {
  if (/^["“‘«]/.test(sentence)) return true;
  const [, one = '', two = '', three = '', rest = ''] = OPENING.exec(sentence.slice(0, WORDS).toLowerCase()) ?? [];
  if (SOFT_OPENERS.has(one)) return true;
  if (one === 'for') return two !== 'the' || three !== 'first';
  if (one === 'at') return !AFTER_AT.has(two) && !/^\d/.test(two);
  if ((one !== 'in' && one !== 'on') || !OF_SETTINGS.has(two)) return false;
  return ![three, ...rest.split(/[^\p{L}]+/u, SETTING)].some((word) => NEUTRAL_SETTING.has(word));
}

const OF_SETTINGS = new Set(['a', 'an', 'his', 'her', 'their']);
/** Words within which the noun of a setting stands ("in a co-ordinated move"). */
const SETTING = 3;

/** Enough text for three words. */
const WORDS = 80;
