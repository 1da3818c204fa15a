import {
  BACKGROUND_OPENERS,
  DESCRIBES,
  NOTHING_HAPPENED,
  PAST_PERFECT,
  POLL_METHOD,
  SAID_AT_LAST,
  SAYS,
  STATES,
} from './headline/en.ts';

/**
 * True for a sentence that tells what stood before the news, or that nothing happened: its first verb is in the past perfect ("The
 * village had been cut off"), unless somebody says it now; it opens with what was; it tells what something is, how things stand or how a poll was made; or it tells of nobody and nothing.
 */
export function isBackground(sentence: string): boolean {
  if (BACKGROUND_OPENERS.test(sentence) || DESCRIBES.test(sentence) || NOTHING_HAPPENED.test(sentence)) return true;
  const states = STATES.some((pattern) => pattern.test(sentence));
  if (states && !SAID_AT_LAST.test(sentence)) return true;
  if (POLL_METHOD.test(sentence)) return true;
  const had = PAST_PERFECT.exec(sentence);
  return had !== null && !SAYS.test(had[0]) && !SAID_AT_LAST.test(sentence);
}
