import { daysBetween } from '../../../date/calendar.ts';
import type { PlacedDate } from '../../../date/find.ts';
import type { Token } from '../../../language/tokens.ts';
import type { Day } from '../../../model.ts';
import * as en from './en.ts';

const REACH = 7;
const SPAN = 4;
/** Days after which a death is history, unless something newer is told beside it. */
const OLD = 60;

/**
 * Whether the death that the word at `at` tells is no news: remembered, long past, or only wished for. `act` says that a verb tells it
 * ("to kill the judge"), not a noun ("the murder of the judge") of which a plan may be known because it was carried out.
 */
export function retold(words: readonly Token[], at: number, act: boolean): boolean {
  const before = words.slice(Math.max(0, at - REACH), at);
  return (
    before.some(({ lower }) => en.MEMORY.has(lower) || en.INTENDED.has(lower) || (act && en.INTENDED_ACT.has(lower))) ||
    longAfter(words, at)
  );
}

function longAfter(words: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - REACH); i--)
    if (words[i]?.lower === 'after')
      return words.slice(Math.max(0, i - SPAN), i).some(({ lower }) => en.LONG_AFTER.has(lower));
  return false;
}

/** Whether every day that a sentence names lies long before the day on which it was `written`; false where it names none. */
export function longPast(dates: readonly PlacedDate[], written: Day | null): boolean {
  const ends = dates.flatMap(({ type, from, to }) => (type === 'DATE' || type === 'TIME' ? [to ?? from ?? ''] : []));
  return written !== null && ends.length > 0 && ends.every((end) => end !== '' && daysBetween(end, written) > OLD);
}
