import { yearOf, type DateRule } from './rule.ts';

/** the 1990s, the '80s, the 21st century. */
export const decade: DateRule = {
  name: 'decade',
  needs: ['year', 'digit'],
  read({ groups }) {
    if (groups['century'] !== undefined) {
      const century = Number.parseInt(groups['century'], 10) - 1;
      return { kind: 'years', from: century * 100, to: century * 100 + 99, value: String(century) };
    }
    const year = yearOf(groups['y4'] ?? groups['yy']);
    if (year === null || year % 10 !== 0) return null;
    const hundred = groups['y4']?.endsWith('00') ?? false;
    return { kind: 'years', from: year, to: year + (hundred ? 99 : 9), value: String(year).slice(0, hundred ? 2 : 3) };
  },
};
