import { lookUp, type DateRule } from './rule.ts';

/** now, recently, the past, soon: past, present or future as a whole. "The now-closed mine" is about the mine. */
export const reference: DateRule = {
  name: 'reference',
  needs: ['reference'],
  read({ text, before, after }, words) {
    const word = lookUp(words.references, text);
    if (!word || after.startsWith('-')) return null;
    if (word.before?.test(before) === false || word.after?.test(after) === false) return null;
    return { kind: 'vague', value: word.value };
  },
};
