import { lookUp, yearOf, type DateRule } from './rule.ts';

/** the 1990s, the '80s, the nineties, the 21st century, the nineteenth century. */
export const decade: DateRule = {
  name: 'decade',
  needs: ['year', 'digit', 'ordinal'],
  read({ groups }, words) {
    const nth =
      groups['century'] === undefined
        ? lookUp(words.ordinals, groups['ordinal'])
        : Number.parseInt(groups['century'], 10);
    if (nth !== undefined) {
      const century = nth - 1;
      return {
        kind: 'years',
        from: century * 100,
        to: century * 100 + 99,
        value: String(century).padStart(2, '0'),
      };
    }
    const year = lookUp(words.decades, groups['decade']) ?? yearOf(groups['y4'] ?? groups['yy']);
    if (year === null || year % 10 !== 0) return null;
    // "the 1800s" are a century, "the 2000s" its first decade.
    const hundred = year < 2000 && (groups['y4']?.endsWith('00') ?? false);
    return {
      kind: 'years',
      from: year,
      to: year + (hundred ? 99 : 9),
      value: String(year).slice(0, hundred ? 2 : 3),
    };
  },
};
