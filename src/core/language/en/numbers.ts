import { cueFor } from '../anchors.ts';
import { type NumberWords, numberWords } from '../number-words.ts';

const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
/** Digits that are no lone year, no clock time, no day beside a month's name, no ordinal. */
const DIGITS = `(?=\\d)(?<![\\d:])(?<!\\d[.,])(?<!\\b${MONTH} )(?:(?<=\\b(?:about|around|than|over|nearly|almost|least|some|roughly|approximately) )|(?!(?:19|20)\\d\\d(?![\\d%])(?! (?!(?:and|in|to|the|by|for|as|was|when|after|on|at|that|but|with|is|he|she|it|from|of|or|a|until|which|who|had|has|have|were|are|since)\\b)[a-z])(?!-[a-z])))(?!\\d\\d?:\\d\\d)(?!\\d\\d?(?:st|nd|rd|th)\\b)(?!\\d\\d?,? ${MONTH}\\b)\\d`;
const TENS = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const ONES = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 };
/** "thirtythree": tens and ones run together. */
const RUN_TOGETHER = Object.fromEntries(
  Object.entries(TENS).flatMap(([ten, a]) => Object.entries(ONES).map(([one, b]) => [ten + one, a + b])),
);
const WORDS =
  '\\b(?:one(?=[\\s-])|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety)(?:one|two|three|four|five|six|seven|eight|nine)?|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores of|tens of|couple of|half|thirds?|quarters?|zero|tenths?|fifths?|fourths?|eighths?)\\b';

/** English number words. */
export const ENGLISH_NUMBERS: NumberWords = numberWords({
  decimal: '.',
  candidate: cueFor(
    new RegExp(`[½⅓⅔¼¾]|${DIGITS}|${WORDS}`, 'i'),
    /[\d½⅓⅔¼¾]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|twenty|fort|hundred|thousand|million|billion|trillion|dozen|scores|couple|half|quarter|zero)/,
  ),
  tally: cueFor(
    /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,3}(?:st|nd|rd|th))\b.{0,300}(?:kill|die)|(?:kill|los[te]|die).{0,300}\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,3}(?:st|nd|rd|th))\b/i,
    /second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d(?:st|nd|rd|th)/,
  ),
  cardinals: {
    zero: 0,
    ...ONES,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    ...TENS,
    ...RUN_TOGETHER,
  },
  multipliers: { hundred: 1e2, thousand: 1e3, lakh: 1e5, million: 1e6, crore: 1e7, billion: 1e9, trillion: 1e12 },
  abbreviations: { k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, mm: 1e6, b: 1e9, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12 },
  collectives: { dozen: 12, couple: 2 },
  fractions: {
    half: 1 / 2,
    halves: 1 / 2,
    third: 1 / 3,
    thirds: 1 / 3,
    quarter: 1 / 4,
    quarters: 1 / 4,
    fourth: 1 / 4,
    fourths: 1 / 4,
    fifth: 1 / 5,
    fifths: 1 / 5,
    sixth: 1 / 6,
    sixths: 1 / 6,
    seventh: 1 / 7,
    sevenths: 1 / 7,
    eighth: 1 / 8,
    eighths: 1 / 8,
    ninth: 1 / 9,
    ninths: 1 / 9,
    tenth: 1 / 10,
    tenths: 1 / 10,
  },
  vague: new Set(['tens', 'dozens', 'scores', 'hundreds', 'thousands', 'millions', 'billions', 'trillions']),
  severals: new Set(['several', 'few', 'many']),
  articles: new Set(['a', 'an']),
  and: 'and',
  andAfter: 'hundreds',
  or: 'or',
  of: 'of',
});
