import type { Expression } from './expressions.ts';
import type { Meaning, Unit } from './meaning.ts';
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

/** "the year ended March 31" is twelve months, not one of the calendar; so is "the quarter that ended July 1". */
const OF_A_FIRM: Partial<Record<Unit, Extract<Meaning, { kind: 'length' }>>> = {
  Y: { kind: 'length', unit: 'Y', count: 1 },
  Q: { kind: 'length', unit: 'Q', count: 1 },
};

/** "the fourth quarter ended March 31": that of a firm's own year; "the three months to June". */
function endingWith(x: Expression, next: Expression | undefined, { glue }: DateWords): Expression {
  const { meaning, sentence } = x;
  const lone = meaning.kind === 'shift' && meaning.lone ? OF_A_FIRM[meaning.unit] : undefined;
  const period = lone ?? meaning;
  if (!next || (period.kind !== 'quarter' && period.kind !== 'length')) return x;
  if (period.kind === 'quarter' ? period.year !== null : period.unit !== 'M' && !lone) return x;
  const end = next.meaning;
  if ((end.kind !== 'day' && end.kind !== 'month') || !glue.periodToEnd.test(sentence.text.slice(x.end, next.start)))
    return x;
  return { ...x, meaning: { ...period, end } };
}
