import type { PlacedDate } from '../../../date/find.ts';
import type { Word } from '../words.ts';
import { ARTICLE, BEGUN, CLAUSE_START, EARLIER, NAMED, NAMED_AFTER, NOT_THE_DAY, RELATIVE, SKIPPED } from './en.ts';
import { ofOtherClause } from './other-clause.ts';

/** A time expression of a sentence and how it stands to its words. */
export interface Placed {
  date: PlacedDate;
  /** Position of the first word at or behind it. */
  at: number;
}

const BEFORE = 3;
const DESCRIBED = 3;
/** Words of a clause that "since" opens. */
const CLAUSE = 8;
/** A blank and a closing mark of quotation. */
const NAMED_GAP = 3;
const HOUR = /^\d{1,2}[:.]?\d\d(?:\s*(?:gmt|utc|hours|hrs|local time))?$/i;

type Rule = (words: readonly Word[], placed: Placed, anchor: number) => boolean;

/** "since Tuesday", "the anniversary of 9 May": prepositions and nouns by which a day is not the one something happened. */
const misleads: Rule = (words, { at }) => {
  for (let i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
    const word = words[i]?.lower ?? '';
    if (NOT_THE_DAY.has(word)) return true;
    if (!SKIPPED.has(word)) return false;
  }
  return false;
};

/** "since rebels began the siege on Monday": that clause only says from when on something else goes on. */
const since: Rule = (words, { at }) => words.slice(Math.max(0, at - CLAUSE), at).some(({ lower }) => lower === 'since');

/** The possessive ending and a blank. */
const OWNING = 3;

/** "the 8 April elections", "this year's prize": the day of the noun behind it, unless that is the event itself ("the 8 April attack"). */
const describes: Rule = (words, { at, date }, anchor) => {
  const next = words.findIndex((word) => word.start >= date.end);
  const word = words[next];
  const owns = word !== undefined && date.from !== date.to && word.start === date.end + OWNING;
  if (!owns && !ARTICLE.has(words[at - 1]?.lower ?? '') && !/^the\s/i.test(date.text)) return false;
  if (!word || (!owns && word.start !== date.end + 1) || SKIPPED.has(word.lower) || CLAUSE_START.has(word.lower))
    return false;
  return !NOT_THE_DAY.has(word.lower) && (anchor < next || anchor > next + DESCRIBED);
};

/** "the 9 May Movement", "the 15 September neighbourhood": a day that names something. */
const names: Rule = (words, { date }) => {
  const next = words.findIndex((word) => word.start >= date.end);
  const [word, following] = [words[next], words[next + 1]];
  if (!word || word.start > date.end + NAMED_GAP) return false;
  return NAMED.has(word.lower) || (word.lower === 'people' && NAMED_AFTER.has(following?.lower ?? ''));
};

/** "at 0815 (1415 GMT)": an hour alone is of the day that other words state. */
const isHour: Rule = (_words, { date }) => date.type === 'TIME' && HOUR.test(date.text.trim());

/** "a strike that began on Monday": the day on which something that goes on began. */
const begins: Rule = (words, { at }, anchor) => {
  let verb = at - 1;
  while (verb > 0 && at - verb < BEFORE && SKIPPED.has(words[verb]?.lower ?? '')) verb--;
  return verb !== anchor && BEGUN.has(words[verb]?.lower ?? '') && RELATIVE.has(words[verb - 1]?.lower ?? '');
};

/** "shot eight days after taking office on 1 June", "before the vote on Friday": the day of the other of two things. */
const ofTheOther: Rule = (words, { at }, anchor) => {
  for (let i = at - 1; i > anchor + 1; i--)
    if (EARLIER.has(words[i]?.lower ?? ''))
      return words[i]?.lower !== 'after' || /^(?:hour|day|week|month|year)s?$/.test(words[i - 1]?.lower ?? '');
  return false;
};

const RULES: readonly Rule[] = [misleads, since, describes, names, isHour, begins, ofTheOther, ofOtherClause];

/** Whether a time expression is that of something else than the event which the word at `anchor` tells. */
export const isElsewhere = (words: readonly Word[], placed: Placed, anchor: number): boolean =>
  RULES.some((rule) => rule(words, placed, anchor));
