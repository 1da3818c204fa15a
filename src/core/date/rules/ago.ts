import { countOf, lookUp, type DateRule } from './rule.ts';

/** two days ago, a year earlier, three weeks later, years ago; "two years before" where nothing follows it. */
export const ago: DateRule = {
  name: 'ago',
  needs: ['unit'],
  approximate: true,
  read({ groups, text, before }, words) {
    const unit = lookUp(words.units, groups['unit']);
    const written = groups['direction'];
    const sign = words.followingUnit.test(text) ? 1 : -1;
    const direction = written === undefined ? { sign, anchor: 'told' as const } : lookUp(words.directions, written);
    if (!unit || !direction) return null;
    const count = groups['count'] === undefined ? null : countOf(groups['count'], words);
    if (count === undefined) return null;
    if (count === null) return { kind: 'vague', value: direction.sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
    const whole = words.andHalf.test(text) ? count + 0.5 : count;
    const [moved, { anchor }] = [direction.sign * whole * unit.times, direction];
    const opening = anchor === 'told' && before === '';
    if (unit.unit === 'Y' && moved === -1 && (opening || words.comparedBefore.test(before)))
      return { kind: 'shift', unit: 'Y', count: moved, anchor, compared: true };
    return { kind: 'shift', unit: unit.unit, count: moved, anchor };
  },
};
