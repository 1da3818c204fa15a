import type { Document, Sentence } from '../language/document.ts';
import type { DateMention, Day } from '../model.ts';
import { dateGrammar } from './languages.ts';
import type { DateLayer } from './layers.ts';
import { leanAt } from './lean.ts';
import { matchDates, type DateGrammar } from './match.ts';
import { mergeMatches, type Match } from './merge.ts';
import { resolve, type Reading } from './resolve.ts';

/** A time expression with real offsets into the document's source. */
export interface PlacedDate extends DateMention {
  start: number;
  end: number;
}

/**
 * Every time expression of the body, in order, resolved against the day its passage was written: its layer's, else
 * `reference` (null: only what is absolute gets days). Values follow TIMEX3 (TimeML 1.2.1), method after HeidelTime
 * (Strötgen and Gertz, 2010): word orders per language, then the tense beside an undated weekday or month.
 */
export function findDates(document: Document, reference: Day | null, layers: readonly DateLayer[] = []): PlacedDate[] {
  const grammar = dateGrammar(document.language);
  if (!grammar) return [];
  const found: PlacedDate[] = [];
  let [layer, told]: [number, Day | null] = [0, null];
  for (const sentence of document.sentences) {
    while ((layers[layer]?.end ?? Infinity) <= sentence.start) layer++;
    const inside = layers[layer];
    const written = inside && inside.start <= sentence.start ? inside.day : reference;
    const dates = datesOf(sentence, grammar, written, told);
    told = dates.findLast((x) => x.type === 'DATE' && x.from !== null && x.from === x.to)?.from ?? told;
    found.push(...dates);
  }
  return found;
}

/** Days are resolved before clock times: "at 16:15, June 1" names the day after the time. */
function datesOf(sentence: Sentence, grammar: DateGrammar, reference: Day | null, before: Day | null): PlacedDate[] {
  const matches = mergeMatches(sentence.text, matchDates(sentence.text, grammar), grammar.words);
  const isBareClock = ({ meaning }: Match) => meaning.kind === 'clock' && meaning.day === null;
  const found: PlacedDate[] = [];
  let told = before;
  for (const match of matches.filter((x) => !isBareClock(x))) {
    const date = placed(sentence, match, { reference, told, lean: 0 }, grammar);
    if (date?.type === 'DATE' && date.from !== null && date.from === date.to) told = date.from;
    if (date) found.push(date);
  }
  const days = found.filter((x) => x.from !== null && x.from === x.to);
  for (const match of matches.filter(isBareClock)) {
    const at = sentence.start + match.start;
    const day = days.findLast((x) => x.start < at) ?? days[0];
    const date = placed(sentence, match, { reference, told: day?.from ?? null, lean: 0 }, grammar);
    if (date) found.push(date);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Only weekdays, months and the like depend on tense, so only they pay for looking at verbs. */
const BY_TENSE = new Set(['day', 'month', 'weekday', 'season', 'shift', 'clock']);

function placed(sentence: Sentence, match: Match, reading: Reading, { words }: DateGrammar): PlacedDate | null {
  const { start, end, meaning } = match;
  const lean = BY_TENSE.has(meaning.kind) ? leanAt(sentence.text, start, end, words) : 0;
  const resolved = resolve(meaning, { ...reading, lean });
  if (!resolved) return null;
  return {
    text: sentence.text.slice(start, end),
    start: sentence.start + start,
    end: sentence.start + end,
    ...resolved,
  };
}
