import { durationOf } from '../timex.ts';
import { lookUp, type DateRule } from './rule.ts';

/** 900 sheets a day, $28 an hour, six days a week: a unit that something is counted by. */
export const rate: DateRule = {
  name: 'rate',
  needs: ['unit'],
  read({ groups, before, after }, words) {
    const unit = lookUp(words.units, groups['unit']);
    if (!unit || !words.rate.after.test(after)) return null;
    if (groups['bare'] === undefined && !words.rate.before.test(before)) return null;
    return { kind: 'every', value: durationOf(unit.unit, unit.times) };
  },
};
