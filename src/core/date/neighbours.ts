import type { Expression } from './expressions.ts';
import type { DateWords } from './words.ts';

/** What the time expressions of one sentence tell of each other: the year of a month, the end of a quarter. */
export function withNeighbours(found: readonly Expression[], words: DateWords): Expression[] {
  const opening = openingYear(found[0]);
  return found.map((x, at) => endingWith(opening === null ? x : inYear(x, opening), found[at + 1], words));
}

/** Characters of "In" before a year that opens a sentence. */
const OPENING = 4;

function openingYear(first: Expression | undefined): number | null {
  if (first?.meaning.kind !== 'years' || first.start > OPENING) return null;
  return first.meaning.from === first.meaning.to ? first.meaning.from : null;
}

/** "In 2010, when snow lay for most of December, ...": what follows without a year is of the year that opens the sentence. */
function inYear(x: Expression, year: number): Expression {
  const { meaning, lean } = x;
  if ((meaning.kind !== 'day' && meaning.kind !== 'month') || lean === 1 || meaning.month === null) return x;
  return meaning.year !== null || meaning.yearShift !== undefined ? x : { ...x, meaning: { ...meaning, year } };
}

/** "the fourth quarter ended March 31": that of a firm's own year; "the three months to June". */
function endingWith(x: Expression, next: Expression | undefined, { glue }: DateWords): Expression {
  const { meaning, sentence } = x;
  if (!next || (meaning.kind !== 'quarter' && meaning.kind !== 'length')) return x;
  if (meaning.kind === 'quarter' ? meaning.year !== null : meaning.unit !== 'M') return x;
  const end = next.meaning;
  if ((end.kind !== 'day' && end.kind !== 'month') || !glue.periodToEnd.test(sentence.text.slice(x.end, next.start)))
    return x;
  return { ...x, meaning: { ...meaning, end } };
}
