import type { PlacedDate } from '../../../date/find.ts';
import { past as PAST_VERBS, pastEnding } from '../../../date/en/tense.ts';
import type { Day } from '../../../model.ts';
import type { Told } from '../type.ts';
import type { Word } from '../words.ts';
import { chooseDay } from './choose.ts';
import { ARTICLE, WHILE_PAST } from './en.ts';

/**
 * What a sentence tells of a day to come, in the present or by a noun alone, is planned: "Lund face Velia on Saturday", "an election
 * on 20 June". A verb of the past in the words up to that day, or right behind it, leaves it as it is told.
 */
export function asPlanned(
  told: Told | null,
  words: readonly Word[],
  dates: readonly PlacedDate[],
  written: Day | null,
): Told | null {
  if (!told || told.assertion !== 'happened' || told.trigger.form === 'past' || written === null) return told;
  // "says it will open on Friday" is said now
  if (told.type === 'statement') return told;
  if (!dates.some(({ from }) => from !== null && from > written)) return told;
  const { stated } = chooseDay(words, dates, told.trigger.at, true);
  if (!stated?.from || stated.from <= written) return told;
  const before = words.findLastIndex((word) => word.end <= stated.start);
  const after = words.findIndex((word) => word.start >= stated.end);
  const past = words.some((_, at) => (at <= Math.max(told.trigger.at, before) || at === after) && isPast(words, at));
  return past ? told : { ...told, assertion: 'planned' };
}

/** A verb of the past, and no participle before its noun ("the trapped miners"). */
function isPast(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (WHILE_PAST.has(lower) || ARTICLE.has(words[at - 1]?.lower ?? '')) return false;
  return PAST_VERBS.has(lower) || pastEnding.test(lower);
}
