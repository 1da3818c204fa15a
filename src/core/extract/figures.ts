import { type DayContext, referenceDayAt } from '../date/context.ts';
import type { PlacedDate } from '../date/find.ts';
import type { Document, Sentence } from '../language/document.ts';
import type { Figure, Published } from '../model.ts';
import type { ReadOptions } from '../pipeline.ts';
import { type Antecedent, fromAntecedent } from './figures/antecedent.ts';
import { isLevel } from './figures/amount/level.ts';
import { figureOf } from './figures/figure.ts';
import { provenanceOf } from './provenance.ts';
import { COUNTED, IN_PARTIAL_COUNT } from './figures/en/polls.ts';
import { isAboutVotes, isCounting, isPartialCount } from './figures/poll.ts';
import { victimFigures } from './figures/victims/figure.ts';
import { claimSummary } from './figures/summary.ts';
import { longPast } from './figures/victims/retold.ts';
import { mayHoldFigure, quantitiesOf } from './figures/sentence.ts';

/** What was learned of the article before figures are read. */
export interface FigureContext {
  dates: readonly PlacedDate[];
  /** Reference days and governing dates: see `referenceDayAt` and `governingDate`. */
  days: DayContext;
  published: Published;
  options: ReadOptions;
}

/** Stage extract, figures: every measured quantity of the body, in order of appearance. Linear in the length of the text. */
export function extractFigures(document: Document, context: FigureContext): Figure[] {
  const datesOf = datesBySentence(document, context.dates);
  const about = { days: context.days, gazetteer: context.options.gazetteer };
  const votes = isAboutVotes(document);
  const partial = votes && isPartialCount(document);
  const figures: Figure[] = [];
  let before: Antecedent | null = null;
  for (const sentence of document.sentences) {
    const dates = datesOf(sentence);
    const measured: Measured[] = mayHoldFigure(sentence, document.language)
      ? measuredIn(document, sentence, dates, { votes, partial, before })
      : [];
    const counted = measured.map((x) => x.figure);
    const victims = victimFigures(document, sentence, counted);
    const old = victims.length > 0 && longPast(dates, referenceDayAt(context.days, sentence.start));
    const single = old ? [] : victims.map((figure) => ({ figure, former: false, level: false }));
    for (const { figure, former, level } of [...measured, ...single])
      figures.push(
        Object.assign(
          figure,
          provenanceOf(document, sentence, { start: figure.start, end: figure.end, former, level }, about),
        ),
      );
    const last = counted.findLast((figure) => figure.ledger);
    if (last) before = { figure: last, sentence: sentence.index };
  }
  claimSummary(document, figures);
  return figures;
}

/** What the sentences before say of the numbers in this one. */
interface Said {
  votes: boolean;
  /** Whether votes are still being counted. */
  partial: boolean;
  before: Antecedent | null;
}

interface Measured {
  figure: Figure & { start: number; end: number };
  former: boolean;
  level: boolean;
}

function measuredIn(
  document: Document,
  sentence: Sentence,
  dates: readonly PlacedDate[],
  { votes, partial, before }: Said,
): Measured[] {
  const { work, items } = quantitiesOf(sentence, document.language, dates, votes);
  let last = before;
  return items.map((item) => {
    const figure = figureOf(document, sentence, work, item);
    const elliptic = fromAntecedent(work, item, item.amount.of === 'same' ? before : last, sentence.index);
    if (elliptic) Object.assign(figure, elliptic);
    if (figure.ledger) last = { figure, sentence: sentence.index };
    if (partial && figure.category === 'percentage_poll')
      figure.measure ??= isCounting(work, item) ? COUNTED : IN_PARTIAL_COUNT;
    return { figure, former: item.former, level: isLevel(work, item) };
  });
}

/** Hands out the time expressions of each sentence; sentences must be asked for in order. */
function datesBySentence(_document: Document, dates: readonly PlacedDate[]): (sentence: Sentence) => PlacedDate[] {
  const sorted = [...dates].sort((a, b) => a.start - b.start);
  let next = 0;
  return (sentence) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= sentence.start) next++;
    const from = next;
    while (next < sorted.length && (sorted[next]?.start ?? 0) < sentence.end) next++;
    return sorted.slice(from, next);
  };
}
