import { asciiFirst } from '../../../language/ascii-first.ts';
import { daysBetween } from '../../../date/calendar.ts';
import type { Day, DaySpan } from '../../../model.ts';
import type { Scanned } from '../scan.ts';
import type { Told } from '../type.ts';
import { CLASS } from '../word-classes.ts';
import { SPOKEN } from '../day/en.ts';
import { BACKGROUND_PHRASES, NEWS_PHRASES, TALK } from './en.ts';

const anyOf = (phrases: readonly string[]): RegExp =>
  asciiFirst(new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})(?!\\p{L})`, 'u'));
const OLD_PHRASE = anyOf(BACKGROUND_PHRASES);
const NEWS_PHRASE = anyOf(NEWS_PHRASES);
const OLD_DAYS = 45;
const YEAR_DAYS = 330;

/**
 * How far a sentence tells news (1) rather than history, context or memory (towards 0): by its words, by stated days long before
 * the article (`stated`, null when none), and by talk in the first and second person.
 */
export function freshness(
  scanned: Scanned,
  told: Pick<Told, 'trigger' | 'type'> | null,
  stated: DaySpan | null,
  written: Day | null,
): number {
  const { words, sentence, rank } = scanned;
  const { background, news, talk } = marksOf(scanned);
  let factor = 1;
  // The first sentence is the news, whatever it recalls.
  if (rank > 0 && (background || isForegone(scanned, told))) factor *= 0.6;
  const age = rank > 0 ? ageOf(stated, written) : 0;
  if (age > OLD_DAYS) factor *= age > YEAR_DAYS ? 0.25 : 0.5;
  // A day beside a happening is that of the news; beside words it only tells when they were spoken.
  else if (news && isSpoken(scanned, told)) factor *= 0.6;
  if (talk > 1 || talk > words.length / 12) factor *= 0.7;
  if (/\?["”’']?$/.test(sentence.text)) factor *= 0.5;
  return Math.min(1, factor);
}

/** Whether a sentence tells words, or hands on what somebody said. */
const isSpoken = ({ triggers }: Scanned, told: Pick<Told, 'type'> | null): boolean =>
  told === null || SPOKEN.has(told.type) || triggers.some(({ cue }) => cue === 'speech');

/** Words between "had" and its participle. */
const PARTICIPLE = 3;

/** "had been held before": earlier than what the article tells, unless somebody says so, for then the tense is only shifted. */
function isForegone({ words, triggers }: Scanned, told: Pick<Told, 'trigger' | 'type'> | null): boolean {
  if (told?.trigger.form !== 'past') return false;
  const { at } = told.trigger;
  if (!words.slice(Math.max(0, at - PARTICIPLE), at).some(({ lower }) => lower === 'had')) return false;
  return !triggers.some(({ cue, form }) => (cue === 'speech' || cue === 'statement') && form !== 'noun');
}

function ageOf(stated: DaySpan | null, written: Day | null): number {
  const end = stated?.to ?? stated?.from;
  return end && written ? daysBetween(end, written) : 0;
}

interface Marks {
  /** Whether words of memory and habit stand in the sentence, and whether words of news. */
  background: boolean;
  news: boolean;
  /** How many of its words judge, feel or address the reader. */
  talk: number;
}

/** What the words of a sentence say of its age. Phrases are looked for only where one of their words stands. */
function marksOf({ words, classes, sentence: { text } }: Scanned): Marks {
  const talk = (classes & CLASS.talk) === 0 ? 0 : words.filter(({ lower }) => TALK.has(lower)).length;
  const marks = { background: (classes & CLASS.background) !== 0, news: (classes & CLASS.news) !== 0, talk };
  if ((classes & CLASS.phrase) === 0) return marks;
  const lower = text.toLowerCase();
  return {
    ...marks,
    background: marks.background || OLD_PHRASE.test(lower),
    news: marks.news || NEWS_PHRASE.test(lower),
  };
}
