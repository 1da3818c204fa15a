import { daysBetween } from '../../../date/calendar.ts';
import type { PlacedDate } from '../../../date/find.ts';
import type { Day } from '../../../model.ts';
import type { Word } from '../words.ts';
import { isElsewhere, type Placed } from './elsewhere.ts';
import { ARTICLE, CLAUSE_START } from './en.ts';
import { ofSaying } from './saying.ts';

/** The day that a sentence states for its event, and a day on which someone only said so. */
export interface Chosen {
  stated: PlacedDate | null;
  said: PlacedDate | null;
}

const CLAUSE_COST = 4;
const OPENING = 6;
const MOST_DATES = 12;

/**
 * Which of the time expressions of a sentence is the day of what stands at word `anchor`: the nearest in words, a clause between
 * them costing extra. "said on Tuesday that ..." dates the saying, unless the saying is the event (`speaks`); "since Tuesday" and
 * "the anniversary of" date no event.
 */
export function chooseDay(
  words: readonly Word[],
  dates: readonly PlacedDate[],
  anchor: number,
  speaks: boolean,
): Chosen {
  const placed = nearest(dates, words[anchor]?.start ?? 0).flatMap((date): Placed[] => {
    const at = words.findIndex((word) => word.end > date.start);
    return date.from === null || date.type === 'SET' || at < 0 || isElsewhere(words, { date, at }, anchor)
      ? []
      : [{ date, at }];
  });
  const [own, said] = [
    placed.filter((x) => speaks || !ofSaying(words, x, anchor)),
    placed.filter((x) => ofSaying(words, x, anchor)),
  ];
  const cost = ({ date, at }: Placed) => distance(words, at, anchor) + breadth(date) + place(words, at);
  const best = own.sort((a, b) => cost(a) - cost(b))[0];
  return { stated: best?.date ?? null, said: said[0]?.date ?? null };
}

/** Whether a sentence tells something of `day`, and not only that somebody spoke on it. */
export function tellsOfDay(words: readonly Word[], dates: readonly PlacedDate[], day: Day): boolean {
  return dates.slice(0, MOST_DATES).some((date) => {
    const at = words.findIndex((word) => word.end > date.start);
    return (
      date.type === 'DATE' &&
      date.from === day &&
      date.to === day &&
      at >= 0 &&
      !ofSaying(words, { date, at }, words.length)
    );
  });
}

/** A sentence of endless dates is judged by those around its event. */
function nearest(dates: readonly PlacedDate[], offset: number): readonly PlacedDate[] {
  if (dates.length <= MOST_DATES) return dates;
  return [...dates].sort((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset)).slice(0, MOST_DATES);
}

/** A day that opens a sentence is that of its main clause; one that describes a noun ("the 2009 crash") is not. */
function place(words: readonly Word[], at: number): number {
  if (at <= 1) return -OPENING;
  return ARTICLE.has(words[at - 1]?.lower ?? '') ? 2 * CLAUSE_COST : 0;
}

/** A month or a year says less than a day ("today ... its sixth attack this year"). */
function breadth({ from, to }: PlacedDate): number {
  const days = from && to ? daysBetween(from, to) : 0;
  return days > 31 ? 3 * CLAUSE_COST : days > 1 ? 1.5 * CLAUSE_COST : 0;
}

function distance(words: readonly Word[], a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  let cost = high - low;
  for (let i = low + 1; i < high; i++) if (CLAUSE_START.has(words[i]?.lower ?? '')) cost += CLAUSE_COST;
  return cost;
}
