import { countOf, lookUp, type DateRule } from './rule.ts';

/** two days ago, a year earlier, three weeks later. */
export const ago: DateRule = {
  name: 'ago',
  needs: ['unit'],
  read({ groups }, words) {
    const unit = lookUp(words.units, groups['unit']);
    const direction = lookUp(words.directions, groups['direction']);
    const count = countOf(groups['count'], words);
    if (!unit || !direction || count === undefined) return null;
    if (count === null) return { kind: 'vague', value: direction.sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
    return { kind: 'shift', unit: unit.unit, count: direction.sign * count * unit.times, anchor: direction.anchor };
  },
};
