import type { DateWords } from '../words.ts';
import { lookUp, type DateRule } from './rule.ts';

/** last week, this year, earlier this month, the year previous, that year, the beginning of the year. */
export const shift: DateRule = {
  name: 'shift',
  needs: ['unit'],
  read({ groups, text, before, after }, words) {
    const unit = lookUp(words.units, groups['unit']);
    if (unit === undefined || unit.unit === 'S' || unit.unit === 'TM' || unit.unit === 'H') return null;
    const which = groups['which'];
    // "the day" alone is some day, "the rest of the day" and "end the day" are the one told.
    const lone = words.loneUnit.test(text);
    if (lone && !words.endedAfter.test(after) && !isBound(text, before, after, words)) return null;
    const told = words.toldUnit.test(text);
    const beside = words.previousUnit.test(text) ? -1 : words.followingUnit.test(text) ? 1 : 0;
    const count = lookUp(words.which, which) ?? beside;
    const rolling = words.rolling.test(which ?? '') || (told && count > 0 && words.stretchBefore.test(before));
    // "this decade" is the 2010s, "the past decade" ten years.
    const anchor = told ? 'told' : 'writing';
    if (unit.vague && (count === 0 || (told && count < 0))) return { kind: 'shift', unit: unit.vague, count, anchor };
    if ((unit.times > 2 && count !== 0) || (rolling && unit.unit !== 'WE'))
      return { kind: 'stretch', unit: unit.unit, count: unit.times, direction: count > 0 ? 1 : -1 };
    return { kind: 'shift', unit: unit.unit, count: count * unit.times, anchor, ...(lone && { lone }) };
  },
};

const isBound = (text: string, before: string, after: string, { boundUnit, bareUnits }: DateWords): boolean =>
  boundUnit.test(before + text) && !bareUnits.after.test(after);
