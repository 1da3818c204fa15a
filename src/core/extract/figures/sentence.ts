import { holds, mayHold } from '../../language/anchors.ts';
import type { Sentence } from '../../language/document.ts';
import { tokensOf } from '../../language/tokens.ts';
import type { PlacedDate } from '../../date/find.ts';
import { withBound } from './bound.ts';
import { excludedBy } from './exclude/rules.ts';
import { findNumbers } from './find.ts';
import type { Item } from './item.ts';
import { type FigureLanguage, figureLanguageOf } from './language.ts';
import { itemsOf } from './items.ts';
import type { Quantity, Work } from './quantity.ts';
import { findTallies } from './ordinal.ts';
import { joinProportions } from './proportion.ts';
import { joinRanges } from './range.ts';

/**
 * The cheap first pass: whether a sentence may hold a quantity at all. Sentences whose only numbers are years, days of a month and
 * clock times are left out before anything is tagged.
 */
export function mayHoldFigure(sentence: Sentence, language: string | null): boolean {
  const { text } = sentence;
  const { candidate, tally } = figureLanguageOf(language).numbers;
  if (!mayHold(sentence, candidate) && !(tally && mayHold(sentence, tally))) return false;
  if (text.length < ROW && isRow(text)) return false;
  return candidate.pattern.test(text) || (tally !== null && holds(sentence, tally, text));
}

/** A row of a table is at most this long. */
const ROW = 160;

/** "1 Kyle Lund 5040 5 1 17 27": a rank, a name and a row of numbers, whose heading stands elsewhere. */
const isRow = (text: string): boolean =>
  /^\W?\d+\W/.test(text) && /(?:\s[-+]?[\d.,:]+%?){4}\s*$/.test(text.slice(-60)) && !/[.!?]\s*$/.test(text);

/** What one sentence gave: the items that became figures and, for `--explain`, the numbers left out with the rule's name. */
export interface SentenceQuantities {
  work: Work;
  items: Item[];
  excluded: { quantity: Quantity; rule: string }[];
}

/** Reads the quantities of a sentence: numbers, units, ranges, bounds, then what is no quantity, then what is counted and what happened. `votes`: see `isAboutVotes`. */
export function quantitiesOf(
  sentence: Sentence,
  language: string | null,
  dates: readonly PlacedDate[],
  votes = false,
): SentenceQuantities {
  const work = workOf(sentence, figureLanguageOf(language), votes);
  const found = joinRanges(work, joinProportions(work, findNumbers(work)));
  const excluded: SentenceQuantities['excluded'] = [];
  const kept: Quantity[] = [];
  for (const quantity of found.map((each) => withBound(work, each))) {
    const rule = isDate(work, quantity, dates) ? 'date' : excludedBy(work, quantity);
    if (rule) excluded.push({ quantity, rule });
    else kept.push(quantity);
  }
  const { tally } = work.language.numbers;
  if (tally && mayHold(sentence, tally)) kept.push(...findTallies(work));
  kept.sort((a, b) => a.first - b.first);
  return { work, items: itemsOf(work, kept), excluded };
}

function workOf(sentence: Sentence, language: FigureLanguage, votes: boolean): Work {
  const capitals = !/\p{Ll}{2}/u.test(sentence.text);
  return { tokens: language.tags(sentence), words: tokensOf(sentence), language, capitals, votes };
}

/** A number inside a time expression is no quantity, unless it measures a span of time; lone years are left to
 * the rule for years, which looks at what follows. */
function isDate(work: Work, quantity: Quantity, dates: readonly PlacedDate[]): boolean {
  const [start, end] = [work.tokens[quantity.first]?.start ?? 0, work.tokens[quantity.last]?.end ?? 0];
  return dates.some(
    (date) =>
      (date.type === 'DATE' || date.type === 'TIME') &&
      (quantity.unitKind === 'time' ? isYearOf(quantity, date) : !/^\d{4}$/.test(date.text)) &&
      !(quantity.scale > 1 && date.start > start) &&
      date.start < end &&
      start < date.end,
  );
}

/** "2020 року" is a year and no length of time. */
function isYearOf({ value }: Quantity, date: PlacedDate): boolean {
  return value !== null && value >= LEAST_YEAR && date.value.startsWith(String(value));
}

const LEAST_YEAR = 1000;
