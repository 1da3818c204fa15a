import { LEXICON } from '../lexicon/lexicon.ts';
import type { Word } from '../words.ts';
import type { Placed } from './elsewhere.ts';
import {
  ARTICLE,
  AT_PLACE,
  CHANGED,
  CIRCUMSTANCE,
  CLAUSE_START,
  CONTRAST,
  FINITE,
  FOREGOING,
  LASTING,
  OCCASION,
  SKIPPED,
  TOLD,
} from './en.ts';

type Rule = (words: readonly Word[], placed: Placed, anchor: number) => boolean;

const lower = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

/** Words between "in" and an occasion ("in the third round match"). */
const DESCRIBED = 6;
/** Words between "by" and a day. */
const BY = 7;
/** Words between "where" and a day. */
const WHERE = 8;
/** Words between "who" and a day. */
const WHO = 8;
/** Words of a comparison before its day. */
const COMPARED = 6;

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
  return before > anchor + 1 && OCCASION.has(lower(words, before)) && !isWithin(words, before, anchor);
};

/** "won in the cup final on Sunday": what happened at the occasion is of its day. */
function isWithin(words: readonly Word[], occasion: number, anchor: number): boolean {
  for (let i = occasion - 1; i > Math.max(anchor, occasion - DESCRIBED); i--)
    if (AT_PLACE.has(lower(words, i))) return true;
  return false;
}

/** "clashed amid the truce decreed by the front on Monday": the day of a participle that describes another noun. */
const ofParticiple: Rule = (words, { at }, anchor) => {
  const by = words.findLastIndex((word, i) => i < at && i > at - BY && word.lower === 'by');
  const [noun, verb] = [lower(words, by - 2), lower(words, by - 1)];
  if (by - 3 <= anchor || !isPast(verb) || FINITE.has(noun) || ARTICLE.has(noun)) return false;
  return !LASTING.has(verb) && !words.slice(by, at).some((word) => isPast(word.lower));
};

/** "rose to 40, up from 31 on Monday", "more than on Monday", "more than announced on Monday": the day of what the news is compared with. */
const ofComparison: Rule = (words, { at, date }) => {
  const before = beforeDate(words, at);
  const than = TOLD.has(lower(words, before)) ? before - 1 : before;
  if (lower(words, than) === 'than' || isTimesAsMany(words, before) || TIMES_AS.test(date.text)) return true;
  const from = words.findLastIndex(({ lower: word }, i) => i < at && (word === 'from' || CLAUSE_START.has(word)));
  return at - from <= COMPARED && lower(words, from) === 'from' && CHANGED.has(lower(words, from - 1));
};

/** The same where the reader of dates takes the words for a bound: "as many as a week ago". */
const TIMES_AS = /^as (?:many|much) as\b/i;

/** "twice as | many as | on Monday". */
const isTimesAsMany = (words: readonly Word[], as: number): boolean =>
  lower(words, as) === 'as' && /^(?:many|much|high|large|big|few|low)$/.test(lower(words, as - 1));

/** "In Turku, where the dam broke on Monday, voters queue": the day of what once happened there. */
const ofPlace: Rule = (words, { at }, anchor) =>
  anchor > at && words.slice(Math.max(1, at - WHERE), at).some(({ lower: word }) => word === 'where');

/** "A clerk who was hurt in the fire on Monday has died": the day of what is said of somebody in passing. */
const ofRelative: Rule = (words, { at }, anchor) => {
  const who = words.findLastIndex(({ lower: word }, i) => i < at && i > at - WHO && word === 'who');
  return (
    who > 0 &&
    who < beforeDate(words, at) &&
    anchor > at &&
    !words.slice(at, anchor).some(({ lower: word }) => word === 'and' || CONTRAST.has(word))
  );
};

/** "said it would send pumps on Tuesday": what was announced, by a sentence whose news is the saying. */
const ofAnnounced: Rule = (words, { at, date }, anchor) => {
  const would = words.findLastIndex(({ lower: word }, i) => i < at && (word === 'would' || CONTRAST.has(word)));
  return date.type === 'DATE' && would > anchor && lower(words, would) === 'would';
};

const isPast = (word: string): boolean => /[a-z]ed$/.test(word);

const RULES: readonly Rule[] = [
  acrossCircumstance,
  behindContrast,
  ofOccasion,
  ofParticiple,
  ofComparison,
  ofPlace,
  ofRelative,
  ofAnnounced,
];

/** Whether a day of a sentence is that of another clause or noun than the event which the word at `anchor` tells. */
export const ofOtherClause = (words: readonly Word[], placed: Placed, anchor: number): boolean =>
  RULES.some((rule) => rule(words, placed, anchor));
