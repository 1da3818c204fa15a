import { countOf, lookUp, type DateRule } from './rule.ts';

/** nineteen ninety-four: a year as it is spoken; not "nineteen of them" or "nineteen five-year-olds". */
export const spokenYear: DateRule = {
  name: 'spokenYear',
  needs: ['year'],
  read({ groups }, words) {
    const hundreds = lookUp(words.numbers, groups['hundreds']);
    const rest = countOf(groups['bare'], words);
    if (hundreds == null || rest == null || !Number.isInteger(rest) || rest < 10 || rest > 99) return null;
    const year = hundreds * 100 + rest;
    return { kind: 'years', from: year, to: year, value: String(year) };
  },
};
