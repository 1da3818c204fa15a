import { lookUp, type DateRule } from './rule.ts';

/** today, last night, overnight, the previous day: what the language's table says. */
export const deictic: DateRule = {
  name: 'deictic',
  needs: ['deictic'],
  // "today's Russia" speaks of the present, but "today's vote" of the day: the day is right where either is read.
  read: ({ text }, words) => lookUp(words.deictics, text) ?? null,
};
