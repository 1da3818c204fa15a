import type { Day, Evidence } from '../../model.ts';
import type { Expression } from '../expressions.ts';
import { countOf } from '../rules/rule.ts';
import type { DatingWords } from '../words.ts';

/** Something in the text that speaks for or against days of writing. */
export interface Clue {
  evidence: Evidence;
  /** How badly a day of writing fits, 0 for well; about the negative logarithm of how often news is written so. */
  misfit(day: Day): number;
  /** Days of writing that it proposes. */
  points: readonly Day[];
  /** firm: enough to date an article; near: enough beside a weekday or "today"; side: never enough. */
  strength: 'firm' | 'near' | 'side';
}

/** A count of days known to the operator, or told by the article itself ("the strike began on 3 May 2023"). */
export interface Start {
  dayOne: Day;
  /** Lower-case words by which a text speaks of it. */
  words: readonly string[];
  own: boolean;
}

/** A sentence for dating, captions included, with its expressions. */
export interface DatedPassage {
  text: string;
  start: number;
  caption: boolean;
  expressions: readonly Expression[];
}

/** What the clue rules look at. */
export interface Investigation {
  passages: readonly DatedPassage[];
  starts: readonly Start[];
  words: DatingWords;
  /** A day near the writing, for dates without a year; null when nothing tells the year. */
  era: Day | null;
}

/** One kind of clue; a rule of its own in its file. */
export type ClueRule = (investigation: Investigation) => Clue[];

/** The slice of a passage as evidence. */
export function evidenceAt(passage: DatedPassage, rule: string, from: number, to: number): Evidence {
  const text = passage.text.slice(from, to);
  return { text, rule, start: passage.start + from, end: passage.start + to };
}

/** The starts that words speak of: those of which one word stands in them. */
export function startsIn(words: string, starts: readonly Start[]): Start[] {
  const lower = words.toLowerCase();
  return starts.filter((start) => start.words.some((word) => lower.includes(word)));
}

/** A count in words or figures; null when it is vague or none. */
export function countIn(written: string | undefined, words: DatingWords): number | null {
  return countOf(written, words.date) ?? null;
}
