import { cleanArticle } from './clean/clean.ts';
import { siteOf } from './clean/told.ts';
import { dateArticle, referenceDay } from './date/article.ts';
import { dayContext } from './date/context.ts';
import { extractEvents } from './extract/events.ts';
import { extractFigures } from './extract/figures.ts';
import { readable } from './extract/readable.ts';
import { documentOf } from './language/document.ts';
import type { ArticleInput, Chronology, Day, Reading } from './model.ts';
import type { Gazetteer } from './extract/gazetteer.ts';

/** What the reading stages need besides the article: operator data and, for texts without any date, a reference day. */
export interface ReadOptions {
  today: Day | null;
  chronologies: readonly Chronology[];
  gazetteer: Gazetteer;
}

/**
 * The reading stages in order: clean, date, extract. Promises a Reading that keeps the reading contract: every `text` and
 * `sentence` is a verbatim slice of the input text. Pure: the same input and options give the same reading.
 */
export function readArticle(input: ArticleInput, options: ReadOptions): Reading {
  return contractForm(input, runStages(input, options));
}

/** Everything the stages made of an article, with real offsets; `readArticle` gives it the form of the contract. */
export function runStages(input: ArticleInput, options: ReadOptions) {
  const cleaned = cleanArticle(input);
  const published = dateArticle(input, cleaned, options);
  const document = documentOf(cleaned);
  const days = dayContext(document, referenceDay(input, published, options.today), options.chronologies);
  const dates = [...days.dates];
  const can = readable(cleaned.language);
  const context = { dates, days, published, options };
  const figures = can.figures ? extractFigures(document, context) : [];
  const events = can.events ? extractEvents(document, { dates, days, published, options, figures }) : [];
  return { cleaned, document, published, dates, figures, events };
}

export type Stages = ReturnType<typeof runStages>;

function contractForm(input: ArticleInput, stages: Stages): Reading {
  const { cleaned, published, dates, figures, events } = stages;
  const url = input.url ?? cleaned.url;
  const reading: Reading = {
    id: input.id,
    url,
    outlet: input.outlet ?? cleaned.outlet ?? siteOf(url),
    title: input.title ?? cleaned.title,
    author: input.author ?? cleaned.author,
    language: cleaned.language,
    published,
    body: cleaned.body,
    removed: cleaned.removed,
    dates,
    figures,
    events,
  };
  return input.html === undefined ? reading : withoutOffsets(reading);
}

/** Offsets point into the input text; an HTML input has none, so they are null there. */
function withoutOffsets(reading: Reading): Reading {
  const span = { start: null, end: null };
  const figure = { ...span, claimantStart: null, claimantEnd: null, sentenceStart: null, sentenceEnd: null };
  return {
    ...reading,
    published: { ...reading.published, evidence: reading.published.evidence.map((x) => ({ ...x, ...span })) },
    body: reading.body.map((x) => ({ ...x, ...span })),
    removed: reading.removed.map((x) => ({ ...x, ...span })),
    dates: reading.dates.map((x) => ({ ...x, ...span })),
    figures: reading.figures.map((x) => ({ ...x, ...figure })),
    events: reading.events.map((x) => ({ ...x, ...span })),
  };
}
