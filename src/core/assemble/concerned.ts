import type { Correction, Edition } from '../model.ts';

/**
 * Which corrections of a day concern a reader who was shown `shown`: those of a number that it says of that figure, and all that
 * follow these on the same figure. `corrections` are all of the day, in order; returns their places in it, none from before `shown`.
 */
export function correctionsFor(shown: Edition, corrections: readonly Correction[]): number[] {
  const seen = new Map(shown.figures.map((figure) => [figure.id, figure.claims.map((claim) => claim.text)]));
  const followed = new Set<string>();
  return corrections.flatMap(({ figureId, was }, at) => {
    if (at < shown.corrections.length) return [];
    const concerns = followed.has(figureId) || (seen.get(figureId) ?? []).some((text) => was.startsWith(text));
    if (concerns) followed.add(figureId);
    return concerns ? [at] : [];
  });
}
