import { weekdayNames } from '../date/names.ts';

const WORKING_DAYS = [1, 2, 3, 4, 5];
const WEEKEND = [6, 7];
const EVERY_DAY = [...WORKING_DAYS, ...WEEKEND];

/** Words for several days at once; the six languages of the interface. */
const GROUPS: Record<string, readonly number[]> = Object.fromEntries(
  [
    [EVERY_DAY, 'daily|everyday|täglich|щодня|quotidien|diario|codziennie'],
    [WORKING_DAYS, 'weekdays|workdays|werktags|будні|будні дні|semaine|laborables|robocze'],
    [WEEKEND, 'weekends|weekend|wochenende|вихідні|week-end|findes|weekendy'],
  ].flatMap(([days, words]) => (words as string).split('|').map((word) => [word, days as readonly number[]])),
);

/**
 * The weekdays (ISO, 1 Monday to 7) that words name: "Mon Wed", "mon,wed", "mon-fri", "weekdays", "daily"; names of English and
 * of `locale`. Null when a word is no weekday, or there is none.
 */
export function parseWeekdays(words: readonly string[], locale: string): number[] | null {
  const names = weekdayNames(locale);
  const days = new Set<number>();
  for (const word of words.flatMap((x) => x.toLowerCase().split(/[,;]/)).filter((x) => x !== '')) {
    const found = GROUPS[word] ?? spanOf(word, names) ?? [];
    if (found.length === 0) return null;
    for (const day of found) days.add(day);
  }
  return days.size > 0 ? [...days].sort((a, b) => a - b) : null;
}

function spanOf(word: string, names: ReadonlyMap<string, number>): number[] | null {
  const [from, to, more] = word.split(/[-–]/).map((x) => names.get(x.replace(/\.$/, '')));
  if (from === undefined || more !== undefined) return null;
  if (!/[-–]/.test(word)) return [from];
  if (to === undefined) return null;
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, step) => ((from - 1 + step) % 7) + 1);
}
