import type { DayContext } from '../../../date/context.ts';
import type { PlacedDate } from '../../../date/find.ts';
import type { Day } from '../../../model.ts';
import type { Candidate } from '../candidate.ts';
import { within } from '../within.ts';
import type { Word } from '../words.ts';
import { AT_PLACE, DEFINITE, NEW_OBJECT, NOT_THEN, SPOKEN } from './en.ts';

/** Sentences between the one that states a day and the one that goes on from it. */
const REACH = 3;
/** Words between "the" and the noun it makes definite ("the devastating attack"). */
const DESCRIBED = 2;

type Rule = (later: Candidate, earlier: Candidate, written: Day | null) => boolean;

/** "the attack", after a sentence that told one: the same attack, unless it is told anew ("the attack on Lund", "in Lund"). */
const same: Rule = (later, earlier) => {
  const { triggers, words } = later.scanned;
  const kind = kindOf(later);
  if (kind !== kindOf(earlier) || namesNewPlace(later, earlier)) return false;
  return triggers.some(
    ({ cue, form, at, length }) =>
      cue === kind &&
      (form === 'noun' || form === 'base') &&
      isDefinite(words, at) &&
      !NEW_OBJECT.has(words[at + length]?.lower ?? ''),
  );
};

/** What is said beside news of today, with no day of its own, was said today. */
const saidToday: Rule = (later, earlier, written) => {
  if (!SPOKEN.has(later.type) || later.told?.assertion !== 'happened' || later.fresh < 1) return false;
  if (earlier.day.date.from !== written) return false;
  const at = later.told?.trigger.at ?? 0;
  return !later.scanned.words.slice(Math.max(0, at - 2), at).some((word) => NOT_THEN.has(word.lower));
};

/**
 * Gives an event whose sentence names no time the day of the one it goes on from, derived: the last of its kind if it points back at
 * that, or the news of today that it is said beside. In the manner of discourse-based anchoring (Filatova and Hovy 2001: a clause
 * without a time takes that of the last one stated), held to what points back. Linear.
 */
export function inheritDays(
  candidates: readonly Candidate[],
  days: DayContext,
  written: (offset: number) => Day | null,
): Candidate[] {
  const done: Candidate[] = [];
  for (const later of candidates) {
    const { sentence, rank } = later.scanned;
    const near = done.slice(-REACH).filter((x) => rank - x.scanned.rank <= REACH);
    const day = isOpen(later, days) ? inherited(later, near, written(sentence.start)) : null;
    if (day) later.day = { date: day, dateCertainty: 'derived' };
    done.push(later);
  }
  return done;
}

/** What its words tell, whatever is made of it: "the attack" alone may be no event of its own. */
const kindOf = ({ told, type }: Candidate) => told?.type ?? type;

/** Whether "the" stands before the word at `at`, a plural between them making it a verb ("the rebels attack"). */
function isDefinite(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 1 - DESCRIBED); i--) {
    const word = words[i]?.lower ?? '';
    if (DEFINITE.has(word)) return true;
    if (word.endsWith('s')) return false;
  }
  return false;
}

function inherited(later: Candidate, near: readonly Candidate[], written: Day | null): Candidate['day']['date'] | null {
  const kin = near.findLast((x) => kindOf(x) === kindOf(later));
  const dated = near.findLast(isOneDay);
  if (kin && isOneDay(kin) && same(later, kin, written)) return kin.day.date;
  return dated && saidToday(later, dated, written) ? dated.day.date : null;
}

const isOneDay = ({ day: { date }, status }: Candidate): boolean =>
  date.from !== null && date.from === date.to && status !== 'planned' && status !== 'denied';

/** Whether it is told as what happened, on a day that its sentence does not tell. */
function isOpen({ day, type, status, scanned }: Candidate, days: DayContext): boolean {
  if (day.date.from !== null || type === 'toll_report' || status === 'planned' || status === 'denied') return false;
  return within(days.dates as PlacedDate[], scanned.sentence).every((date) => date.from === null);
}

/** Whether it is told to have been at a place that the earlier sentence does not name. */
function namesNewPlace({ scanned: { words } }: Candidate, earlier: Candidate): boolean {
  return words.some((word, at) => {
    if (!AT_PLACE.has(word.lower)) return false;
    const next = words[at + 1];
    return /^\p{Lu}/u.test(next?.text ?? '') && !earlier.scanned.words.some((x) => x.lower === next?.lower);
  });
}
