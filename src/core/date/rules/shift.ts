import { lookUp, type DateRule } from './rule.ts';

/** last week, this year, earlier this month, the year previous, the beginning of the year. */
export const shift: DateRule = {
  name: 'shift',
  needs: ['unit'],
  read({ groups, text }, words) {
    const unit = lookUp(words.units, groups['unit']);
    if (unit === undefined || unit.unit === 'S' || unit.unit === 'TM' || unit.unit === 'H') return null;
    const which = groups['which'];
    const told = words.toldUnit.test(text);
    const count = lookUp(words.which, which) ?? (words.previousUnit.test(text) ? -1 : 0);
    if ((unit.times > 2 && count !== 0) || words.rolling.test(which ?? ''))
      return { kind: 'stretch', unit: unit.unit, count: unit.times, direction: count > 0 ? 1 : -1 };
    return { kind: 'shift', unit: unit.unit, count: count * unit.times, anchor: told ? 'told' : 'writing' };
  },
};
