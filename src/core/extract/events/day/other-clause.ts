import { LEXICON } from '../lexicon/lexicon.ts';
import type { Word } from '../words.ts';
import type { Placed } from './elsewhere.ts';
import { ARTICLE, CIRCUMSTANCE, CONTRAST, FINITE, FOREGOING, LASTING, OCCASION, SKIPPED } from './en.ts';

type Rule = (words: readonly Word[], placed: Placed, anchor: number) => boolean;

const lower = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

/** Words between "by" and a day. */
const BY = 7;

/** Position of the word before a date, prepositions apart. */
function beforeDate(words: readonly Word[], at: number): number {
  let before = at - 1;
  while (before >= 0 && SKIPPED.has(lower(words, before))) before--;
  return before;
}

const isCue = (word: string, ...cues: readonly string[]): boolean =>
  LEXICON.get(word)?.some(({ cue, rest }) => cues.includes(cue) && rest.length === 0) ?? false;

/** "arrested following the raid on Monday", "moved on Monday in the wake of a raid": the day of what followed, or of what went before. */
const acrossCircumstance: Rule = (words, { at }, anchor) => {
  if (at > anchor) return words.slice(anchor + 1, at).some((word) => CIRCUMSTANCE.has(word.lower));
  const cause = words.slice(0, anchor).findIndex((word, i) => i > at && FOREGOING.has(word.lower));
  return cause >= 0 && !words.slice(0, cause).some((word) => isCue(word.lower, 'harm'));
};

/** "The mill was shelled, but on Monday the market opened": a contrast begins what the day is of. */
const behindContrast: Rule = (words, { at }, anchor) => {
  const before = beforeDate(words, at);
  return anchor < before && CONTRAST.has(lower(words, before));
};

/** "jailed during the boycott of the vote on Sunday": the day of an occasion, which is not what happened. */
const ofOccasion: Rule = (words, { at }, anchor) => {
  const before = beforeDate(words, at);
  return before > anchor && OCCASION.has(lower(words, before));
};

/** "clashed amid the truce decreed by the front on Monday": the day of a participle that describes another noun. */
const ofParticiple: Rule = (words, { at }, anchor) => {
  const by = words.findLastIndex((word, i) => i < at && i > at - BY && word.lower === 'by');
  const [noun, verb] = [lower(words, by - 2), lower(words, by - 1)];
  if (by - 3 <= anchor || !isPast(verb) || FINITE.has(noun) || ARTICLE.has(noun)) return false;
  return !LASTING.has(verb) && !words.slice(by, at).some((word) => isPast(word.lower));
};

const isPast = (word: string): boolean => /[a-z]ed$/.test(word);

const RULES: readonly Rule[] = [acrossCircumstance, behindContrast, ofOccasion, ofParticiple];

/** Whether a day of a sentence is that of another clause or noun than the event which the word at `anchor` tells. */
export const ofOtherClause = (words: readonly Word[], placed: Placed, anchor: number): boolean =>
  RULES.some((rule) => rule(words, placed, anchor));
