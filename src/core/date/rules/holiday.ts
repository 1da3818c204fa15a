import { lookUp, type DateRule } from './rule.ts';

/** New Year's Eve, Christmas Day: holidays that keep their date. */
export const holiday: DateRule = {
  name: 'holiday',
  needs: ['holiday'],
  read({ text }, words) {
    const found = lookUp(words.holidays, text);
    return found ? { kind: 'day', year: null, ...found } : null;
  },
};
