import { lookUp, yearOf, type DateRule } from './rule.ts';

/** last summer, spring 2022, in the winter; "fall" and "spring" alone are other words, "Winter Games" a name. */
export const season: DateRule = {
  name: 'season',
  needs: ['season'],
  read({ groups, text, before, after }, words) {
    const written = groups['season'] ?? '';
    const value = lookUp(words.seasons, written);
    if (value === undefined) return null;
    const which = lookUp(words.which, groups['which']) ?? null;
    const year = yearOf(groups['year']);
    const bare = year === null && which === null;
    if (bare && words.capitals && (/^\p{Lu}/u.test(written) || /^\s\p{Lu}/u.test(after))) return null;
    if (
      bare &&
      words.ambiguousSeasons.has(written) &&
      !words.seasonCompany.test(`${before}${text.slice(0, -written.length)}`)
    )
      return null;
    return {
      kind: 'season',
      season: value,
      year,
      which,
      ...(which === 1 && words.toldUnit.test(text) && { anchor: 'told' as const }),
    };
  },
};
