import type { Day } from '../model.ts';
import { daysBetween } from './calendar.ts';
import type { Expression } from './expressions.ts';
import type { Resolved } from './timex.ts';

/** The day on which what was told last happened, the sentence that told it, and the day of the news itself: the first told. */
export interface Scene {
  day: Day | null;
  sentence: number;
  lead: Day | null;
}

/** A clock time without a day is of the day told so few sentences before it. */
const NEAR_SENTENCES = 2;
/** News tells clock times of days so near. */
const RECENT_DAYS = 7;

/** The scene after a sentence with such expressions; `days` are their days, null where one is not a single day. */
export function nextScene(
  scene: Scene,
  expressions: readonly Expression[],
  days: readonly (Day | null)[],
  reference: Day | null,
): Scene {
  const sentence = expressions[0]?.sentence.index ?? 0;
  const day = days.findLast((x, at) => x !== null && !expressions[at]?.aside) ?? null;
  if (day === null) return scene;
  const lead = scene.lead ?? (sentence <= NEAR_SENTENCES && isRecent(day, reference) ? day : null);
  // "The run began on April 21" does not end a report of last night.
  const background = !isRecent(day, reference) && scene.day !== null && isRecent(scene.day, reference);
  if (background && sentence - scene.sentence <= NEAR_SENTENCES) return { ...scene, lead };
  return { day, sentence, lead };
}

/** Whether a day is one of the last days before the writing, of which news tells. */
export function isRecent(day: Day, reference: Day | null): boolean {
  return reference !== null && day <= reference && daysBetween(day, reference) <= RECENT_DAYS;
}

/**
 * The day of the clock time `at` that names none: the one before it in its sentence, the one behind it unless that is still to come,
 * or of what is told as past the day of the scene or of the news. Null: the day of writing.
 */
export function dayOfClock(
  at: number,
  expressions: readonly Expression[],
  days: readonly (Day | null)[],
  scene: Scene,
  reference: Day | null,
): Day | null {
  const clock = expressions[at];
  if (!clock) return null;
  const own = days.map((day, index) => (expressions[index]?.aside ? null : day));
  const before = own.findLast((day, index) => index < at && day !== null);
  if (before) return before;
  const past = clock.lean === -1;
  const fits = (day: Day | null | undefined) => day != null && (!past || reference === null || day <= reference);
  const after = own.find((day, index) => index > at && day !== null) ?? null;
  if (fits(after)) return after;
  if (!past) return null;
  const near = clock.sentence.index - scene.sentence <= NEAR_SENTENCES && fits(scene.day);
  // "in the morning" of an old story is of the day told, in news that of writing
  if (!isExact(clock)) return near && isOfOld(scene.day, reference) && !isLoose(clock) ? scene.day : null;
  return near ? scene.day : scene.lead;
}

const isOfOld = (day: Day | null, reference: Day | null): boolean => day !== null && !isRecent(day, reference);

const isLoose = ({ meaning }: Expression): boolean => meaning.kind === 'clock' && meaning.loose === true;

/** A time by the clock; a part of a day is of the day of writing. */
function isExact({ meaning }: Expression): boolean {
  return meaning.kind === 'clock' && /\d/.test(meaning.clock);
}

/** The day of what covers one, else null. */
export function oneDayOf(date: Resolved | null): Day | null {
  return date !== null && date.from === date.to && date.type !== 'DURATION' ? date.from : null;
}
