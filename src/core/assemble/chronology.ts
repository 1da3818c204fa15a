import type { Chronology, Day } from '../model.ts';
import type { ArticleFacts } from './facts.ts';

/** The day counts that the edition's header names: those that have begun and whose words stand in the day's articles. */
export function dayCounts(
  chronologies: readonly Chronology[],
  day: Day,
  articles: readonly ArticleFacts[],
): { name: string; day: number }[] {
  return chronologies.flatMap(({ name, dayOne, words }) => {
    const count = (Date.parse(day) - Date.parse(dayOne)) / 86_400_000 + 1;
    const spoken = articles.some((article) => words.some((word) => speaksOf(article, word)));
    return count >= 1 && spoken ? [{ name, day: count }] : [];
  });
}

function speaksOf({ title, events }: ArticleFacts, word: string): boolean {
  return Boolean(title?.includes(word)) || events.some((event) => event.sentence.includes(word));
}
