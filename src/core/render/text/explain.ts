import type { Explanation } from '../../assemble/explain.ts';

/** Why each item stands where it stands, a line each: place, score, its parts, the sentence. */
export function textExplanation(items: readonly Explanation[]): string {
  return items
    .map(({ id, place, score, parts, sentence }) => {
      const sum = Object.entries(parts).map(([name, part]) => `${name} ${part}`);
      return `${place.padEnd(12)} ${String(score).padStart(7)} = ${sum.join(' + ')}\n  ${id}  ${sentence}`;
    })
    .join('\n');
}
