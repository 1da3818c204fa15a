import { lookUp, type DateRule } from './rule.ts';

/** "the Harbour Morning Post". */
const NAME = /^\p{Lu}\p{Ll}+$/u;

/** in the morning, the early hours, at dawn; a part of a day alone is only read when a day or the like stands beside it. */
export const dayPart: DateRule = {
  name: 'dayPart',
  needs: ['part'],
  read({ groups, text, before, after }, words) {
    const part = groups['part'] === undefined ? 'MO' : lookUp(words.parts, groups['part']);
    if (part === undefined) return null;
    if (NAME.test(text) && /^\s\p{Lu}\p{Ll}/u.test(after)) return null;
    const alone = text.toLowerCase() === groups['part']?.toLowerCase();
    const company = words.partThenDay.test(after) || words.partAfter.test(after) || words.partBefore.test(before);
    if (!company && (alone || !words.partEnd.test(after))) return null;
    const loose = (alone || words.partOfNoDay.test(before)) && !words.partThenDay.test(after);
    return { kind: 'clock', clock: `T${part}`, day: null, ...(loose && { loose }) };
  },
};
