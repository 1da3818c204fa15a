import type { Meaning } from '../meaning.ts';
import { lookUp, type DateRule } from './rule.ts';

/** "Monday Night Football". */
const NAME_WITH_PART = /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u;

/** Tuesday, last Friday, early on Sunday, Monday morning; not "Bloody Sunday" or "the Sunday Times". */
export const weekday: DateRule = {
  name: 'weekday',
  needs: ['weekday'],
  read({ groups, text, before, after }, words) {
    const day = lookUp(words.weekdays, groups['weekday']);
    if (day === undefined || words.nameBefore.test(before) || words.nameAfter.test(after)) return null;
    if (words.capitals && !/^\p{Lu}/u.test(groups['weekday'] ?? '')) return null;
    const which = lookUp(words.which, groups['which']) ?? null;
    if (groups['told'] !== undefined && !words.partEnd.test(after)) return null;
    const told = groups['told'] !== undefined || (which !== null && words.toldUnit.test(text));
    const meaning: Meaning = { kind: 'weekday', weekday: day, which, ...(told && { told }) };
    const part = lookUp(words.parts, groups['part']);
    if (part !== undefined && NAME_WITH_PART.test((groups['part'] ?? '') + after)) return null;
    return part === undefined ? meaning : { kind: 'clock', clock: `T${part}`, day: meaning };
  },
};
