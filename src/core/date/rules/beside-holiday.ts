import { holiday } from './holiday.ts';
import { countOf, lookUp, type DateRule } from './rule.ts';

/** two days before Christmas, the weekend after Easter. */
export const besideHoliday: DateRule = {
  name: 'besideHoliday',
  needs: ['holiday'],
  read(found, words) {
    const unit = lookUp(words.units, found.groups['unit']);
    const of = holiday.read(found, words);
    const count = found.groups['count'] === undefined ? 1 : countOf(found.groups['count'], words);
    if (!unit || !of || !count) return null;
    const sign = words.beforeHoliday.test(found.text) ? -1 : 1;
    return { kind: 'shift', unit: unit.unit, count: sign * count * unit.times, anchor: 'told', of };
  },
};
