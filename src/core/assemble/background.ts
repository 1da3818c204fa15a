import { PAST_PERFECT, SAID_AT_LAST, SAYS } from './headline/en.ts';
import {
  BACKGROUND_OPENERS,
  DESCRIBES,
  IN_ORDER,
  MORE_THAN_WHAT,
  NAMELESS_VIEW,
  NOTHING_HAPPENED,
  POLL_METHOD,
  SAYS_NOTHING,
  STATES,
} from './headline/en-background.ts';

/**
 * True for a sentence that tells what stood before the news, or that nothing happened: its first verb is in the past perfect ("The
 * village had been cut off"), unless somebody says it now; it opens with what was; it tells what something is, how
 * things stand or how a poll was made; or it tells of nobody and nothing, of views that nobody by name holds, or that somebody spoke.
 */
export function isBackground(sentence: string): boolean {
  if (BACKGROUND_OPENERS.test(sentence) || DESCRIBES.test(sentence) || NOTHING_HAPPENED.test(sentence)) return true;
  if (isStanding(sentence) || SILENT.some((pattern) => pattern.test(sentence))) return true;
  const had = PAST_PERFECT.exec(sentence);
  return had !== null && !SAYS.test(had[0]) && !SAID_AT_LAST.test(sentence);
}

const SILENT = [IN_ORDER, POLL_METHOD, NAMELESS_VIEW, MORE_THAN_WHAT, ...SAYS_NOTHING];

/** True for a sentence in the paper's own voice on how things stand: what found itself somewhere, what is one of its kind, what would be. */
export const isStanding = (sentence: string): boolean =>
  STATES.some((pattern) => pattern.test(sentence)) && !SAID_AT_LAST.test(sentence);
