import { figureOf } from '../../../../src/core/extract/figures/figure.ts';
import { mayHoldFigure, quantitiesOf } from '../../../../src/core/extract/figures/sentence.ts';
import { documentOf } from '../../../../src/core/language/document.ts';
import type { Document } from '../../../../src/core/language/document.ts';

/** A document of one paragraph. */
export function paragraph(text: string, language = 'en'): Document {
  const body = [{ text, kind: 'paragraph' as const, start: 0, end: text.length }];
  const head = { title: null, author: null, outlet: null, url: null, language, pageDates: [] };
  return documentOf({ source: text, body, removed: [], ...head });
}

/** The measured figures of a text, without what other rules add to them (claimant, place, as-of). */
export function measured(text: string, language = 'en') {
  const document = paragraph(text, language);
  return document.sentences.flatMap((sentence) => {
    if (!mayHoldFigure(sentence, language)) return [];
    const { work, items } = quantitiesOf(sentence, language, []);
    return items.map((item) => figureOf(document, sentence, work, item));
  });
}
