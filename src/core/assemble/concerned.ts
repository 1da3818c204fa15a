import type { Correction, Edition } from '../model.ts';

/**
 * Which corrections of a day concern a reader who was shown `shown`: those of a number that it says of that figure or of an event that it
 * tells, and all that follow these on the same figure. `corrections` are all of the day, in order; returns their places in it, none from
 * before `shown`.
 */
export function correctionsFor(shown: Edition, corrections: readonly Correction[]): number[] {
  const figures = shown.figures.map(({ id, claims }) => [id, claims.map((claim) => claim.text)] as const);
  // An event is known by its id: whoever was told it in other words was told it too.
  const events = [...shown.events, ...shown.also].map(({ id }) => [id, ['']] as const);
  const seen = new Map<string, readonly string[]>([...figures, ...events]);
  const followed = new Set<string>();
  return corrections.flatMap(({ figureId, was }, at) => {
    if (at < shown.corrections.length) return [];
    const concerns = followed.has(figureId) || (seen.get(figureId) ?? []).some((text) => was.startsWith(text));
    if (concerns) followed.add(figureId);
    return concerns ? [at] : [];
  });
}
