import { LEXICON } from '../lexicon/lexicon.ts';
import type { Word } from '../words.ts';
import type { Placed } from './elsewhere.ts';
import { REMARK, SKIPPED } from './en.ts';

/** How far from the start of a sentence a day still opens it. */
const OPENS = 1;
/** Words behind an event in which its auxiliary stands ("fighting had taken place"). */
const NEAR = 3;

/**
 * Whether a day is that of somebody's saying something: a verb of saying or remark stands beside it, prepositions apart ("said on
 * Tuesday that"), "that" follows it ("charged today that"), or it opens a sentence whose first verb says what had happened before.
 */
export function ofSaying(words: readonly Word[], { date, at }: Placed, anchor: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 4 && SKIPPED.has(words[before]?.lower ?? '')) before--;
  const next = words.findIndex((word) => word.start >= date.end);
  const verb = words[before]?.lower ?? '';
  if (isSaying(words[before]) || REMARK.has(verb)) return true;
  if (isSaying(words[next]) && !words[next]?.lower.endsWith('ing')) return true;
  if (words[next]?.lower === 'that' && verb.endsWith('ed') && before !== anchor) return true;
  return at <= OPENS && next > 0 && saidFirst(words, next, anchor);
}

/** Whether the first verb from `from` to before `anchor` is one of saying, and what it says had happened before. */
function saidFirst(words: readonly Word[], from: number, anchor: number): boolean {
  for (let i = from; i < anchor; i++) {
    if (isSaying(words[i])) return words.slice(i, anchor + NEAR).some(isPerfect);
    if (tells(words[i])) return false;
  }
  return false;
}

/** "it had arrested", and not "a man who had arrived". */
const isPerfect = ({ lower }: Word, at: number, words: readonly Word[]): boolean =>
  lower === 'had' && !/^(?:who|which|that)$/.test(words[at - 1]?.lower ?? '');

const tells = (word: Word | undefined): boolean =>
  LEXICON.get(word?.lower ?? '')?.some(({ form, rest }) => form !== 'noun' && rest.length === 0) ?? false;

const isSaying = (word: Word | undefined): boolean =>
  LEXICON.get(word?.lower ?? '')?.some(({ cue, form, rest }) => {
    return (cue === 'speech' || cue === 'statement') && form !== 'noun' && rest.length === 0;
  }) ?? false;
