const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const SCALES: Record<string, number> = {
  hundred: 100,
  hundreds: 100,
  thousand: 1e3,
  thousands: 1e3,
  k: 1e3,
  million: 1e6,
  millions: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
  dozen: 12,
  dozens: 12,
  score: 20,
  crore: 1e7,
  lakh: 1e5,
};
const WORDS = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, at): [string, number] => [word, (at + 2) * 10]),
  ...ORDINALS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, at): [string, number] => [word.replace(/y$/, 'ieth'), (at + 2) * 10]),
  ['a', 1],
  ['an', 1],
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
  ['half', 0.5],
  ['quarter', 0.25],
  ['both', 2],
  ['couple', 2],
  ['pair', 2],
  ['single', 1],
  ['no', 0],
  ['none', 0],
  ['nobody', 0],
  ['double', 2],
  ['triple', 3],
  ['trio', 3],
]);
const TOKEN = /\d+(?:[.,]\d+)*|\p{L}+/gu;

/**
 * Every value that a stretch of English text can be read to state: its digits, its number words, each with the scale that
 * follows ("3.4 million", "two dozen", "twenty-one"). A reader of its own, so that a fault of the extracting stage cannot hide
 * itself. Generous on purpose: a value that is not among these does not stand in the text.
 */
export function valuesIn(text: string): Set<number> {
  const values = new Set<number>();
  const words = text.toLowerCase().match(TOKEN) ?? [];
  for (let at = 0; at < words.length; at++) {
    let value = baseOf(words[at] ?? '');
    if (value === null) continue;
    values.add(value);
    for (let next = at + 1; next < words.length && next < at + SPAN; next++) {
      value = continued(value, words[next] ?? '');
      if (value === null) break;
      values.add(round(value));
    }
  }
  return values;
}

/** The longest number in words: "two hundred and ninety-nine thousand nine hundred and ninety-nine". */
const SPAN = 12;

function baseOf(word: string): number | null {
  if (/^\d/.test(word)) return digits(word);
  return WORDS.get(word) ?? SCALES[word] ?? null;
}

function continued(value: number, word: string): number | null {
  if (word === 'and' || word === 'of' || (word === 'a' && value < 1)) return value;
  const scale = SCALES[word];
  if (scale) return value >= scale && value % 1000 !== 0 && scale === 100 ? value + (value % 100) * 99 : value * scale;
  const more = WORDS.get(word);
  if (more === undefined || word === 'a' || word === 'an') return null;
  return value + more;
}

/** "13,500", "1.8", "1.234.567": commas are separators, and so are full stops that come more than once. */
function digits(word: string): number {
  const stops = word.split('.').length - 1;
  const plain = word.replaceAll(',', '');
  return Number(stops > 1 ? plain.replaceAll('.', '') : plain);
}

const round = (value: number) => Number(value.toPrecision(12));
