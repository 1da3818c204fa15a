import type { Explanation } from '../../assemble/explain.ts';
import type { ArticleFacts } from '../../assemble/facts.ts';

/** By what evidence each article has its day: its id, outlet and title, and under it each clue with its rule. */
export function textDating(articles: readonly ArticleFacts[]): string {
  return articles
    .flatMap(({ id, outlet, title, published }) => [
      `${id}  ${outlet ?? 'outlet unknown'}: ${title ?? 'no title'}`,
      `    ${published.date ?? 'no date'}, ${published.certainty}`,
      ...published.evidence.map(({ text, rule }) => `    ${rule}: “${text.replace(/\s+/g, ' ')}”`),
    ])
    .join('\n');
}

/** Why each item stands where it stands, three lines each: place, score and its parts; the sentence; what else decided. */
export function textExplanation(items: readonly Explanation[]): string {
  return items
    .map(({ id, place, score, parts, sentence, why }) => {
      const sum = Object.entries(parts).map(([name, part]) => `${name} ${part}`);
      return `${place.padEnd(12)} ${String(score).padStart(7)} = ${sum.join(' + ')}\n  ${id}  ${sentence}\n  because: ${why}`;
    })
    .join('\n');
}
