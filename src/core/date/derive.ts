import type { Cleaned } from '../clean/cleaned.ts';
import { documentOf } from '../language/document.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Chronology, Day, Evidence } from '../model.ts';
import { addDays, daysBetween } from './calendar.ts';
import { CLUE_RULES } from './clues/list.ts';
import type { Clue, DatedPassage, Investigation, Start } from './clues/clue.ts';
import { expressionsOf } from './expressions.ts';
import type { DateGrammar } from './match.ts';
import { startsOf } from './starts.ts';
import type { DatingWords } from './words.ts';

/** A day of writing found in the text, and all that speaks for it or against it. */
export interface DerivedDay {
  day: Day | null;
  evidence: Evidence[];
}

/** A clue that fits this badly contradicts; one that fits this well supports. */
const CONTRADICTS = 1;
const SUPPORTS = 0.5;
/** Contradiction that no old passage explains. */
const IMPOSSIBLE = 6;
/** News lies within a week of the days it names; older than that, and nothing firm dates it. */
const REACH_DAYS = 9;
const MOST_POINTS = 60;
const MOST_CLUES = 400;
const MOST_EVIDENCE = 12;
/** Days after a start in which a date without a year is taken to belong to it. */
const ERA_DAYS = 300;

/**
 * Dates an article by its text: every clue says how badly a day fits, the day that fits all best wins, and it is taken only if a
 * firm clue (a day count, "today, 15 March") or a near date beside weekdays or "today" supports it. Otherwise unknown. Old
 * passages of a rolling article only cost a little, events told before they happened cost much, so the newest layer wins.
 */
export function deriveDay(
  cleaned: Cleaned,
  grammar: DateGrammar,
  words: DatingWords,
  options: { today: Day | null; chronologies: readonly Chronology[] },
): DerivedDay {
  const passages = passagesOf(cleaned, grammar);
  const starts = startsOf(cleaned.source, passages, options.chronologies, words);
  const era = eraOf(starts);
  const clues = CLUE_RULES.flatMap((rule) => rule({ passages, starts, words, era })).slice(0, MOST_CLUES);
  const day = bestDay(clues, options.today);
  const accepted = day !== null && isSupported(day, clues, { passages, starts, words, era });
  return { day: accepted ? day : null, evidence: evidenceOf(accepted ? day : null, clues) };
}

/** Sentences of the body and captions, in the order of the text; captions were taken on days that they name. */
function passagesOf(cleaned: Cleaned, grammar: DateGrammar): DatedPassage[] {
  const { sentences } = documentOf(cleaned);
  const kept = sentences.map((sentence) => ({ sentence, caption: false }));
  const captions = [...cleaned.body.filter((x) => x.kind === 'caption'), ...cleaned.removed.filter(isCaption)];
  const shown = captions.flatMap(({ start, end }) =>
    splitSentences(cleaned.source, start, end).map(([from, to]) => ({
      sentence: { text: cleaned.source.slice(from, to), start: from, end: to, block: 0, index: 0 },
      caption: true,
    })),
  );
  return [...kept, ...shown]
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .map(({ sentence, caption }) => ({
      text: sentence.text,
      start: sentence.start,
      caption,
      expressions: expressionsOf(sentence, grammar),
    }));
}

function isCaption({ reason }: { reason: string }): boolean {
  return /caption|credit|repeat/.test(reason);
}

/** Dates without a year are read as of this day: the end of the time after the newest start. */
function eraOf(starts: readonly Start[]): Day | null {
  const newest = starts
    .map((x) => x.dayOne)
    .sort()
    .at(-1);
  return newest === undefined ? null : addDays(newest, ERA_DAYS);
}

function bestDay(clues: readonly Clue[], today: Day | null): Day | null {
  const points = [...new Set(clues.flatMap((clue) => clue.points))].sort().slice(-MOST_POINTS);
  const days = new Set(
    points.flatMap((day) => Array.from({ length: REACH_DAYS + 1 }, (_, away) => addDays(day, away))),
  );
  let best: [Day, number] | null = null;
  for (const day of [...days].sort()) {
    if (today !== null && day > today) continue;
    const misfit = clues.reduce((sum, clue) => sum + clue.misfit(day), 0);
    if (best === null || misfit < best[1]) best = [day, misfit];
  }
  return best?.[0] ?? null;
}

/** Whether enough speaks for a day. A start counts as recent when the text names its day without a year. */
function isSupported(day: Day, clues: readonly Clue[], { passages, starts }: Investigation): boolean {
  if (clues.some((clue) => clue.misfit(day) >= IMPOSSIBLE)) return false;
  if (clues.some((clue) => clue.strength === 'firm' && clue.misfit(day) <= SUPPORTS)) return true;
  const near = clues.filter((x) => x.strength === 'near').flatMap((x) => x.points);
  const within = near.some((point) => daysBetween(point, day) >= 0 && daysBetween(point, day) <= REACH_DAYS);
  const dated = passages.some((x) =>
    x.expressions.some(({ meaning }) => meaning.kind === 'weekday' || meaning.kind === 'shift'),
  );
  return within && dated && starts.some((start) => near.includes(start.dayOne));
}

/** What supports the day first, then what contradicts it, named so; what says little is left out. */
function evidenceOf(day: Day | null, clues: readonly Clue[]): Evidence[] {
  if (day === null) return clues.slice(0, MOST_EVIDENCE).map((clue) => clue.evidence);
  const supporting = clues.filter((clue) => clue.misfit(day) <= SUPPORTS).map((clue) => clue.evidence);
  const against = clues
    .filter((clue) => clue.misfit(day) >= CONTRADICTS)
    .map(({ evidence }) => ({ ...evidence, rule: `contradicts:${evidence.rule}` }));
  return [...supporting.slice(0, MOST_EVIDENCE), ...against.slice(0, MOST_EVIDENCE)];
}
