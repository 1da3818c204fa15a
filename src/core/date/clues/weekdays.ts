import type { Day } from '../../model.ts';
import { weekdayOf } from '../calendar.ts';
import type { Meaning } from '../meaning.ts';
import { evidenceAt, type Clue, type ClueRule, type DatedPassage } from './clue.ts';

/** Misfit of a weekday told as past, by how many days before the writing it lies; news tells of today and yesterday. */
const PAST = [0.1, 0.2, 0.4, 0.8, 1.2, 1.6, 2];
/** The same for a coming weekday, by how many days ahead. */
const COMING = [0.8, 0.1, 0.3, 0.5, 0.7, 0.9, 1.1];
/** A text that says "today" and "yesterday" seldom names those weekdays. */
const SAID_OTHERWISE = 2;
/** The first weekday of a report is mostly that of its day, or the day before. */
const FIRST = [0, 0.5, 1.5, 2.5, 2.5, 2.5, 2.5];
const LEAD_PASSAGES = 12;
const LEAD_WEIGHT = 1.5;
const LATER_WEIGHT = 0.5;
const MOST_COUNTED = 3;

/** "on Wednesday": fits the days shortly after a past one and shortly before a coming one. */
export const weekdays: ClueRule = ({ passages }) => {
  const mentions = passages.flatMap((passage, at) => mentionsIn(passage, at));
  const deictic = deicticShare(passages, mentions.length);
  const firstPast = mentions.find((x) => !x.ahead);
  const counted = new Map<string, number>();
  const clues: Clue[] = [];
  for (const mention of mentions) {
    const key = `${mention.weekday} ${mention.ahead}`;
    const seen = (counted.get(key) ?? 0) + (mention.lead ? 2 : 1);
    counted.set(key, seen);
    if (seen > MOST_COUNTED) continue;
    clues.push(clueOf(mention, deictic, mention === firstPast));
  }
  return clues;
};

interface Mention {
  weekday: number;
  ahead: boolean;
  lead: boolean;
  passage: DatedPassage;
  span: [number, number];
}

function mentionsIn(passage: DatedPassage, at: number): Mention[] {
  return passage.expressions.flatMap(({ meaning, lean, start, end }) => {
    const weekday = bareWeekday(meaning);
    if (weekday === null) return [];
    return { weekday, ahead: lean === 1, lead: at < LEAD_PASSAGES, passage, span: [start, end] as [number, number] };
  });
}

function bareWeekday(meaning: Meaning): number | null {
  if (meaning.kind === 'clock' && meaning.day) return bareWeekday(meaning.day);
  return meaning.kind === 'weekday' && meaning.which === null ? meaning.weekday : null;
}

/** How much of the near past the text tells by "today" and "yesterday" instead of by weekdays, 0 to 1. */
function deicticShare(passages: readonly DatedPassage[], named: number): number {
  const near = passages.flatMap((x) => x.expressions).filter(({ meaning }) => isNear(meaning)).length;
  return near / Math.max(1, near + named);
}

function isNear(meaning: Meaning): boolean {
  if (meaning.kind === 'clock' && meaning.day) return isNear(meaning.day);
  return (
    meaning.kind === 'shift' && meaning.unit === 'D' && meaning.anchor === 'writing' && Math.abs(meaning.count) < 2
  );
}

function clueOf({ weekday, ahead, passage, span, lead }: Mention, deictic: number, first: boolean): Clue {
  const misfit = (day: Day) => {
    const back = (weekdayOf(day) - weekday + 7) % 7;
    if (ahead) return COMING[(7 - back) % 7] ?? 0;
    const otherwise = back < 2 ? SAID_OTHERWISE * deictic : 0;
    return (
      (PAST[back] ?? 0) * (lead ? LEAD_WEIGHT : LATER_WEIGHT) +
      otherwise +
      (first ? (FIRST[back] ?? 0) * (1 - deictic) : 0)
    );
  };
  return { evidence: evidenceAt(passage, 'weekday', ...span), misfit, points: [], strength: 'side' };
}
