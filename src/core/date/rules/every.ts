import { countOf, lookUp, type DateRule } from './rule.ts';
import { durationOf } from '../timex.ts';

/** daily, every week, 1,000 a day, every Monday. */
export const every: DateRule = {
  name: 'every',
  needs: ['every', 'unit', 'weekday'],
  read({ groups, after }, words) {
    const word = lookUp(words.every, groups['every']);
    // "the Daily Courier" is a name.
    if (word !== undefined && /^\p{Lu}/u.test(groups['every'] ?? '') && /^\s\p{Lu}/u.test(after)) return null;
    if (word !== undefined) return { kind: 'every', value: word };
    const day = lookUp(words.weekdays, groups['weekday']);
    if (day !== undefined) return { kind: 'every', value: `XXXX-WXX-${day}` };
    const unit = lookUp(words.units, groups['unit']);
    const count = groups['count'] === undefined ? 1 : countOf(groups['count'], words);
    return unit ? { kind: 'every', value: durationOf(unit.unit, count ? count * unit.times : null) } : null;
  },
};
