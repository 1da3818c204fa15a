import { lookUp, type DateRule } from './rule.ts';

/** in the morning, the early hours; a part of a day alone is only read when a day stands beside it. */
export const dayPart: DateRule = {
  name: 'dayPart',
  needs: ['part'],
  read({ groups, text, after }, words) {
    const part = groups['part'] === undefined ? 'MO' : lookUp(words.parts, groups['part']);
    if (part === undefined) return null;
    const alone = text.toLowerCase() === groups['part']?.toLowerCase();
    if (alone && !words.partThenDay.test(after)) return null;
    return { kind: 'clock', clock: `T${part}`, day: null };
  },
};
