import { lookUp, type DateRule } from './rule.ts';

/** today, last night, overnight, the previous day, tomorrow morning: what the language's table says. */
export const deictic: DateRule = {
  name: 'deictic',
  needs: ['deictic'],
  // "today's Russia" speaks of the present, but "today's vote" of the day: the day is right where either is read.
  read({ groups, text, before, after }, words) {
    const name = words.newspaperBefore.test(before) || words.programmeAfter.test(after);
    if (name && /^\p{Lu}/u.test(text)) return null;
    if (words.besideEvent.test(text) && words.eventAfter.test(after)) return null;
    const meaning = lookUp(words.deictics, groups['deictic']) ?? null;
    const part = lookUp(words.parts, groups['part']);
    if (part === undefined || meaning === null) return meaning;
    return meaning.kind === 'shift' && meaning.unit === 'D' ? { kind: 'clock', clock: `T${part}`, day: meaning } : null;
  },
};
