import type { Document, Sentence } from '../language/document.ts';
import { dateGrammar } from './languages.ts';
import { isPresentAt, leanAt } from './lean.ts';
import { matchDates, type DateGrammar } from './match.ts';
import { mergeMatches, type Match } from './merge.ts';
import { withNeighbours } from './neighbours.ts';

/** An expression with the tense of its sentence, before any day is known. */
export interface Expression extends Match {
  sentence: Sentence;
  lean: -1 | 0 | 1;
  /** It is no day on which something else in the sentence happened: "since Friday", "she said Friday". */
  aside: boolean;
  /** What stands right before it says that it is past. */
  settled: boolean;
}

/** Only weekdays, months and the like depend on tense, so only they pay for looking at verbs. */
const BY_TENSE = new Set(['day', 'month', 'weekday', 'quarter', 'season', 'shift', 'clock', 'holiday', 'nth']);

/** Characters before an expression that say what it is to its sentence. */
const BEFORE = 48;

function isAside(before: string, { asideBefore, roles }: DateGrammar['words']): boolean {
  return (
    asideBefore.test(before) || roles.some((x) => (x.role === 'since' || x.role === 'until') && x.before.test(before))
  );
}

/** The time expressions of a sentence, in order; what says one thing together is one. Positions are in the sentence. */
export function expressionsOf(sentence: Sentence, grammar: DateGrammar): Expression[] {
  const { text } = sentence;
  const found = mergeMatches(text, matchDates(sentence, grammar), grammar.words).map((match) => {
    const before = text.slice(Math.max(0, match.start - BEFORE), match.start);
    const aside = isAside(before, grammar.words);
    return {
      start: match.start,
      end: match.end,
      meaning: match.meaning,
      sentence,
      lean: leanOf(text, match, grammar.words),
      aside,
      settled: aside || grammar.words.pastJustBefore.test(before),
    };
  });
  return found.length > 1 ? withNeighbours(found, grammar.words) : found;
}

function leanOf(text: string, { start, end, meaning }: Match, words: DateGrammar['words']): Expression['lean'] {
  if (!BY_TENSE.has(meaning.kind)) return 0;
  const lean = leanAt(text, start, end, words);
  if (lean !== 0 || meaning.kind !== 'weekday' || text.startsWith("'s", end) || text.startsWith('’s', end)) return lean;
  return isPresentAt(text, start, end, words) ? 1 : 0;
}

/** The expressions of every sentence of a document, by the sentence's index; empty for a language without tables. */
export function documentExpressions(document: Document): Expression[][] {
  const grammar = dateGrammar(document.language);
  return grammar ? document.sentences.map((sentence) => expressionsOf(sentence, grammar)) : [];
}
