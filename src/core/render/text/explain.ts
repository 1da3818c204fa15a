import type { Explanation } from '../../assemble/explain.ts';
import type { ArticleFacts } from '../../assemble/facts.ts';

/** By what evidence each article has its day: its id, outlet and title, and under it each clue with its rule. */
export function textDating(articles: readonly ArticleFacts[]): string {
  return articles
    .flatMap(({ id, outlet, title, published }) => [
      `${outlet ?? 'outlet unknown'}: ${title ?? 'no title'}`,
      `    ${id}  ${published.date ?? 'no date'}, ${published.certainty}`,
      ...published.evidence.map(({ text, rule }) => `    because: ${rule} “${text.replace(/\s+/g, ' ')}”`),
    ])
    .join('\n');
}

/**
 * Why each item stands where it stands, by place: the sentence as a reader looks for it, under it the score with the parts that count,
 * the largest first, and what else decided.
 */
export function textExplanation(items: readonly Explanation[]): string {
  const places = new Map<string, Explanation[]>();
  for (const item of items) places.set(item.place, [...(places.get(item.place) ?? []), item]);
  return [...places]
    .map(([place, list]) => `${place.toUpperCase()} (${list.length})\n${list.map(itemLines).join('\n')}`)
    .join('\n\n');
}

function itemLines({ id, score, parts, sentence, why }: Explanation, at: number): string {
  const sum = Object.entries(parts)
    .filter(([, part]) => part !== 0)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .map(([name, part]) => `${name} ${part}`);
  return `${String(at + 1).padStart(2)}  ${sentence}\n    ${id}  ${score} = ${sum.join(' + ').replaceAll('+ -', '- ')}\n    because: ${why}`;
}
