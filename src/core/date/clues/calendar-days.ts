import type { Day } from '../../model.ts';
import { daysBetween } from '../calendar.ts';
import type { Expression } from '../expressions.ts';
import type { Meaning } from '../meaning.ts';
import { resolveDay } from '../resolve-calendar.ts';
import { evidenceAt, type Clue, type ClueRule, type DatedPassage, type Investigation } from './clue.ts';

/** What is told as past cannot lie ahead of the writing, what is announced should not lie behind it. */
const TOLD_BEFORE_IT_WAS = 6;
const ANNOUNCED_AFTER_IT_WAS = 1.5;
/** A text that names recent days by weekday gives dates to those further back. */
const WEEKDAY_REACH = 5;

/** "on March 5", "as of March 19", "the summit on March 24": bounds of the writing, and its neighbourhood. */
export const calendarDays: ClueRule = (investigation) => {
  const byWeekday = investigation.passages.some((x) => x.expressions.some((y) => y.meaning.kind === 'weekday'));
  const clues = investigation.passages.flatMap((passage) =>
    passage.expressions.flatMap((expression) => clueOf(passage, expression, investigation, byWeekday) ?? []),
  );
  const newest = clues.filter(isCaption).reduce((last, { points: [day = ''] }) => (day > last ? day : last), '');
  const seen = new Set<string>();
  return clues.filter((clue) => {
    const key = `${clue.evidence.rule} ${clue.points[0] ?? clue.evidence.text}`;
    const told = seen.has(key) || (isCaption(clue) && clue.points[0] !== newest);
    seen.add(key);
    return !told;
  });
};

/** Pictures are of any recent day: only the newest of their days says something. */
function isCaption(clue: Clue): boolean {
  return clue.evidence.rule === 'caption-day';
}

function clueOf(
  passage: DatedPassage,
  expression: Expression,
  { era, words }: Investigation,
  byWeekday: boolean,
): Clue | null {
  const day = dayOf(expression, era);
  if (day === null) return null;
  const { start, end, lean } = expression;
  const before = passage.text.slice(Math.max(0, start - 40), start);
  const asOf = words.date.roles.some((x) => x.role === 'as_of' && x.before.test(before));
  const kind = asOf ? 'as-of' : lean === 1 ? 'announced' : passage.caption ? 'caption-day' : 'calendar-day';
  const today = words.todayBeside.test(before) || words.todayBeside.test(passage.text.slice(end, end + 12));
  return {
    evidence: evidenceAt(passage, today ? 'today-is' : kind, start, end),
    misfit: today ? (x) => (x === day ? 0 : 4) : (x) => MISFITS[kind](daysBetween(day, x), byWeekday),
    points: kind === 'announced' ? [] : [day],
    strength: today ? 'firm' : kind === 'announced' || (hasYear(expression) && !asOf) ? 'side' : 'near',
  };
}

/** By the days from the date to the writing; negative when the date lies ahead. */
const MISFITS = {
  announced: (away) => (away > 0 ? ANNOUNCED_AFTER_IT_WAS : 0),
  'as-of': (away) => (away < 0 ? TOLD_BEFORE_IT_WAS : Math.min(3, away === 0 ? 0.5 : 0.3 * (away - 1))),
  'caption-day': (away) => (away < 0 ? TOLD_BEFORE_IT_WAS : Math.min(1, 0.15 * away)),
  'calendar-day': (away, byWeekday) => (away < 0 ? TOLD_BEFORE_IT_WAS : away > WEEKDAY_REACH ? 0 : byWeekday ? 1 : 0.2),
} satisfies Record<string, (away: number, byWeekday: boolean) => number>;

/** A date with its year is more often history than news. */
function hasYear(expression: Expression): boolean {
  const named = namedIn(expression);
  return named.kind === 'day' && named.year !== null;
}

function namedIn({ meaning }: Expression): Meaning {
  return meaning.kind === 'clock' && meaning.day ? meaning.day : meaning;
}

function dayOf(expression: Expression, era: Day | null): Day | null {
  const named = namedIn(expression);
  if (named.kind !== 'day' || named.month === null || (named.year === null && era === null)) return null;
  return resolveDay(named, { reference: era, told: null, lean: -1 })?.to ?? null;
}
