import { CLAUSE_OPENERS, CLOSING_QUESTION, FRONTED, GOES_ON } from './en.ts';
import { soundsLoaded } from './loaded.ts';
import { quotedSpans } from './quoted.ts';
import { matchesOf } from '../../language/matches.ts';

const CLAUSE = new RegExp(`(?:,| -| –| —) (?:${CLAUSE_OPENERS.join('|')})\\b`, 'g');
const LONG = 260;
const STANDS = 45;

/** Drops the closing clause of a sentence that is too long for a headline, unless all its numbers or its main clause stand there, or whose clause alone carries a word of judgement. */
export function withoutClosingClause(sentence: string): string {
  const cut = lastClause(sentence);
  if (cut === null) return sentence;
  const [head, tail] = [sentence.slice(0, cut), sentence.slice(cut)];
  const counts = /\d/.test(tail) && !/\d/.test(head);
  if (FRONTED.test(head)) return sentence;
  const wanted = (sentence.length > LONG && !counts) || (soundsLoaded(tail) && !soundsLoaded(head));
  return wanted ? `${head}.` : sentence;
}

/** Drops a question put to the reader behind a dash ("... will close - so who will bake?"): it asserts nothing, whatever its words. */
export const withoutClosingQuestion = (sentence: string) => sentence.replace(CLOSING_QUESTION, '.');

/** Where the last closing clause begins, outside quotations and after enough to stand alone; null where there is none. */
function lastClause(sentence: string): number | null {
  const quoted = quotedSpans(sentence);
  const starts = matchesOf(CLAUSE, sentence).flatMap(({ index }) => (GOES_ON.test(sentence.slice(index)) ? [] : index));
  const free = starts.filter((at) => at >= STANDS && !quoted.some(([from, to]) => from < at && at < to));
  return free.at(-1) ?? null;
}
