import type { DayContext } from '../date/context.ts';
import type { PlacedDate } from '../date/find.ts';
import type { Document, Sentence } from '../language/document.ts';
import type { Figure, Published } from '../model.ts';
import type { ReadOptions } from '../pipeline.ts';
import { figureOf } from './figures/figure.ts';
import { provenanceOf } from './provenance.ts';
import { victimFigures } from './figures/victims/figure.ts';
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
  const figures: Figure[] = [];
  for (const sentence of document.sentences) {
    const measured = mayHoldFigure(sentence.text, document.language)
      ? measuredIn(document, sentence, datesOf(sentence))
      : [];
    for (const figure of [...measured, ...victimFigures(document, sentence, measured)])
      figures.push({ ...figure, ...provenanceOf(document, sentence, figure.start, about) });
  }
  return figures;
}

function measuredIn(document: Document, sentence: Sentence, dates: readonly PlacedDate[]) {
  const { work, items } = quantitiesOf(sentence, document.language, dates);
  return items.map((item) => figureOf(document, sentence, work, item));
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
