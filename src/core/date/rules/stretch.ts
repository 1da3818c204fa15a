import { countOf, lookUp, type DateRule } from './rule.ts';

/** the past 24 hours, the next three weeks, recent days. */
export const stretch: DateRule = {
  name: 'stretch',
  needs: ['unit'],
  read({ groups }, words) {
    const unit = lookUp(words.units, groups['unit']);
    const which = groups['which'] === undefined ? -1 : lookUp(words.which, groups['which']);
    if (!unit || which === undefined || which === null || which === 0) return null;
    const count = countOf(groups['count'], words) ?? null;
    if (count === null) return { kind: 'stretch', unit: unit.vague ?? unit.unit, count, direction: which };
    return { kind: 'stretch', unit: unit.unit, count: count * unit.times, direction: which };
  },
};
