import { daysBetween } from '../../../date/calendar.ts';
import type { Day, DaySpan } from '../../../model.ts';
import type { Scanned } from '../scan.ts';
import type { Word } from '../words.ts';
import { BACKGROUND, BACKGROUND_PHRASES, NEWS, NEWS_PHRASES, TALK } from './en.ts';

const anyOf = (phrases: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})(?!\\p{L})`, 'u');
const OLD_PHRASE = anyOf(BACKGROUND_PHRASES);
const NEWS_PHRASE = anyOf(NEWS_PHRASES);
const OLD_DAYS = 45;
const YEAR_DAYS = 330;

/**
 * How far a sentence tells news (1) rather than history, context or memory (towards 0): by its words, by stated days long before
 * the article (`stated`, null when none), and by talk in the first and second person.
 */
export function freshness({ words, sentence, rank }: Scanned, stated: DaySpan | null, written: Day | null): number {
  const lower = sentence.text.toLowerCase();
  let factor = 1;
  if (rank > 0 && isHistory(words, lower)) factor *= 0.6;
  const age = rank > 0 ? ageOf(stated, written) : 0;
  if (age > OLD_DAYS) factor *= age > YEAR_DAYS ? 0.25 : 0.5;
  else if (isNews(words, lower)) factor *= 0.6;
  const talk = words.filter((word) => TALK.has(word.lower)).length;
  if (talk > 1 || talk > words.length / 12) factor *= 0.7;
  if (/\?["”’']?$/.test(sentence.text)) factor *= 0.5;
  return Math.min(1, factor);
}

function ageOf(stated: DaySpan | null, written: Day | null): number {
  const end = stated?.to ?? stated?.from;
  return end && written ? daysBetween(end, written) : 0;
}

/** Words of memory and habit; not asked of the first sentence, which is the news whatever it recalls. */
const isHistory = (words: readonly Word[], lower: string): boolean =>
  words.some((word) => BACKGROUND.has(word.lower)) || OLD_PHRASE.test(lower);

const isNews = (words: readonly Word[], lower: string): boolean =>
  words.some((word) => NEWS.has(word.lower)) || NEWS_PHRASE.test(lower);
