import type { PlacedDate } from '../../../date/find.ts';

const JUST_NOW =
  /^(?:right now|at (?:this|the) (?:very )?(?:moment|hour|minute)|(?:just )?(?:a few |some )?(?:moments|minutes|seconds) ago|(?:the )?(?:past|last) (?:few |couple of )?(?:minutes|hours))$/i;

/** "minutes ago", "right now", "in the past few hours": words by which a sentence tells of the day on which it was written. */
export const isJustNow = (dates: readonly PlacedDate[]): boolean =>
  dates.some(({ text }) => JUST_NOW.test(text.replace(/\s+/g, ' ')));
