import type { Document, Sentence } from '../../../language/document.ts';
import type { Figure } from '../../../model.ts';
import type { Victim } from './rule.ts';
import { victimsIn } from './victims.ts';

/** A figure of one, read but never shown: no number stands in its text. */
export interface VictimFigure
  extends Omit<Figure, 'claimant' | 'claimantStart' | 'claimantEnd' | 'place' | 'asOf' | 'status'> {
  start: number;
  end: number;
}

/**
 * Figures of one for the single victims that a sentence tells of without a number, so that the gravity of an event and a count of
 * casualties see them. Left out where a counted figure of one already says so.
 */
export function victimFigures(document: Document, sentence: Sentence, counted: readonly Figure[]): VictimFigure[] {
  return victimsIn(sentence)
    .filter((victim) => !counted.some((figure) => figure.category === victim.category && figure.value === 1))
    .map((victim) => figureOf(document, sentence, victim));
}

function figureOf(document: Document, sentence: Sentence, { category, measure, start, end }: Victim): VictimFigure {
  return {
    text: document.source.slice(start, end),
    start,
    end,
    value: 1,
    low: null,
    high: null,
    bound: 'exact',
    unit: 'people',
    counted: null,
    measure,
    category,
    change: null,
    kind: 'incident',
    sentence: sentence.text,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    ledger: false,
    importance: 0,
  };
}
