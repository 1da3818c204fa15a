import { dayContext } from '../../../../src/core/date/context.ts';
import { extractEvents } from '../../../../src/core/extract/events.ts';
import { extractFigures } from '../../../../src/core/extract/figures.ts';
import { EMPTY_GAZETTEER } from '../../../../src/core/extract/gazetteer.ts';
import { documentOf } from '../../../../src/core/language/document.ts';
import type { NewsEvent, Published } from '../../../../src/core/model.ts';

const options = { today: null, chronologies: [], gazetteer: EMPTY_GAZETTEER };
const published: Published = { date: '2021-06-10', time: null, certainty: 'stated', evidence: [] };

/** The events of a text whose paragraphs stand on lines of their own, published on Thursday, 10 June 2021. */
export function eventsOf(text: string, title: string | null = null, evidence: Published['evidence'] = []): NewsEvent[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)];
  const body = paragraphs.map((match) => {
    return { text: match[0], kind: 'paragraph' as const, start: match.index, end: match.index + match[0].length };
  });
  const head = { title, author: null, outlet: null, url: null, language: 'en', pageDates: [] };
  const document = documentOf({ source: text, body, removed: [], ...head });
  const days = dayContext(document, published.date);
  const context = { dates: days.dates, days, published: { ...published, evidence }, options };
  return extractEvents(document, { ...context, figures: extractFigures(document, context) });
}
