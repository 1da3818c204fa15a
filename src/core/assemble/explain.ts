import { planDay } from './day.ts';
import { describeHeld, type HeldFigure } from './held.ts';
import type { AssembleRequest } from './request.ts';
import type { Scored } from './score.ts';

/** Why an item stands where it stands: its score is the sum of the parts, and what stood above or beside it decides the rest. */
export interface Explanation {
  id: string;
  place: 'key' | 'also' | 'figures only' | 'left out';
  sentence: string;
  score: number;
  parts: Record<string, number>;
  /** What besides the score put it there. */
  why: string;
}

/** The items of the day in their order, each with what put it there; for `daybrief show DAY --explain`. */
export function explainChoice(request: AssembleRequest): Explanation[] {
  const { key, also, tolls, left, why } = planDay(request).choice;
  const of = (place: Explanation['place']) => (one: Scored) => {
    const parts = Object.fromEntries(Object.entries(one.parts).map(([name, part]) => [name, rounded(part)]));
    const { id, best } = one.item;
    return { id, place, sentence: best.event.sentence, score: rounded(one.score), parts, why: why.get(one) ?? '' };
  };
  return [
    ...key.map(of('key')),
    ...also.map(of('also')),
    ...tolls.map(of('figures only')),
    ...left.map(of('left out')),
  ];
}

/** The figures that the plausibility rule keeps out of the edition of this day, for the operator to settle. */
export function heldFigures(request: AssembleRequest): HeldFigure[] {
  return describeHeld(planDay(request).held.filter(({ report }) => report.day === request.day));
}

const rounded = (part: number) => Math.round(part * 1000) / 1000;
