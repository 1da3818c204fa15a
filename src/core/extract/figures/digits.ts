import { startsWithDigit } from '../../language/letters.ts';
import type { Token } from '../../language/tokens.ts';
import type { NumberWords } from '../../language/number-words.ts';
import { exact, type NumberPhrase } from './number.ts';

const GLYPHS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
};
/** Groups of three, or of two as in India ("1,20,000"); or no groups. */
const NUMERAL = {
  '.': /^(?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)(?:\.\d+)?$|^\.\d+$/,
  ',': /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/,
};
const LONGEST_GROUPS = 4;
/** Digits that a number holds exactly. */
const PLAIN = 15;
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16]);

/**
 * The value of one numeral ("13,500", "1.5", "27,349.19"), by the language's decimal mark; null for what only looks like one:
 * clock times, versions, lists of digits.
 */
function numeralValue(text: string, decimal: '.' | ','): number | null {
  if (text.length <= PLAIN && /^\d+$/.test(text)) return Number(text);
  if (!NUMERAL[decimal].test(text)) return null;
  return Number(text.replaceAll(decimal === '.' ? ',' : '.', '').replace(decimal, '.'));
}

/** Whether a token may begin such a number: a digit, a point before one, a sign for a fraction. */
export const mayBeginNumber = (text: string): boolean =>
  startsWithDigit(text) || text.startsWith('.') || text in GLYPHS;

/** A number that begins with digits at token `i`, with its fraction glyph, thousands after a space and multiplier; null if none does. */
export function readDigits(tokens: readonly Token[], i: number, words: NumberWords): NumberPhrase | null {
  const token = tokens[i];
  if (!token) return null;
  const glyph = GLYPHS[token.text];
  if (glyph !== undefined) return phrase(i, i, glyph, 'fraction');
  if (!startsWithDigit(token.text) && !/^\.\d/.test(token.text)) return null;
  const value = numeralValue(token.text, words.decimal);
  if (value === null) return null;
  return (
    simpleFraction(tokens, i, value) ??
    powerOfTen(tokens, i, value) ??
    scaled(tokens, i, continued(tokens, i, value), words)
  );
}

/** "2½", and groups of three digits after a space: "1 200", "13 500 000". */
function continued(tokens: readonly Token[], i: number, value: number): { last: number; value: number } {
  const next = tokens[i + 1];
  const glyph = next && next.start === tokens[i]?.end ? GLYPHS[next.text] : undefined;
  if (glyph !== undefined) return { last: i + 1, value: value + glyph };
  let [last, total] = [i, value];
  if (!next || !startsWithDigit(next.text) || !/^[1-9]\d{0,2}$/.test(tokens[i]?.text ?? '')) return { last, value };
  while (
    last < i + LONGEST_GROUPS &&
    /^\d{3}$/.test(tokens[last + 1]?.text ?? '') &&
    (tokens[last + 1]?.start ?? 0) - (tokens[last]?.end ?? 0) === 1 &&
    !(tokens[last + 2]?.start === tokens[last + 1]?.end && /^\p{L}/u.test(tokens[last + 2]?.text ?? ''))
  ) {
    last++;
    total = total * 1000 + Number(tokens[last]?.text);
  }
  return { last, value: total };
}

/** "1.99 × 10^30", "2.998×10−8". */
function powerOfTen(tokens: readonly Token[], i: number, value: number): NumberPhrase | null {
  const cross = tokens[i + 1]?.text;
  if ((cross !== '×' && cross !== 'x') || tokens[i + 2]?.text !== '10') return null;
  const signed = /^[-−–^]$/.test(tokens[i + 3]?.text ?? '');
  const exponent = tokens[i + (signed ? 4 : 3)];
  if (!signed || !/^\d{1,2}$/.test(exponent?.text ?? '')) return null;
  const power = tokens[i + 3]?.text === '^' ? Number(exponent?.text) : -Number(exponent?.text);
  return phrase(i, i + 4, exact(value * 10 ** power), 'digits');
}

function scaled(
  tokens: readonly Token[],
  first: number,
  read: { last: number; value: number },
  words: NumberWords,
): NumberPhrase {
  let { last, value } = read;
  let scale = 1;
  const from =
    tokens[last + 1]?.text === '-' && words.multipliers.get(tokens[last + 2]?.lower ?? '') ? last + 2 : last + 1;
  for (let at = from; ; at++) {
    const factor = words.multipliers.get(tokens[at]?.lower ?? '') ?? abbreviated(tokens, at, words);
    if (factor === undefined) break;
    scale *= factor;
    value *= factor;
    // "40 тис. осіб": the full stop is the abbreviation's.
    if (words.abbreviations.get(tokens[at]?.lower ?? '') && isInnerStop(tokens, at + 1)) at++;
    last = at;
  }
  return phrase(first, last, exact(value), 'digits', scale);
}

/** A full stop that touches the word before it and has a small letter behind it. */
function isInnerStop(tokens: readonly Token[], at: number): boolean {
  const [stop, next] = [tokens[at], tokens[at + 1]];
  return stop?.text === '.' && stop.start === tokens[at - 1]?.end && next !== undefined && /^\p{Ll}/u.test(next.text);
}

/**
 * "1.2bn", "25k", "8 B people". A small "m" or "k" must touch its digits, and "m" is metres unless what is counted follows or a
 * currency goes before.
 */
function abbreviated(tokens: readonly Token[], at: number, words: NumberWords): number | undefined {
  const [mark, number] = [tokens[at], tokens[at - 1]];
  const run = mark && isMoney(tokens[at - 2]) ? RUN_TOGETHER.exec(mark.text)?.[1] : undefined;
  const factor = mark && words.abbreviations.get(run ?? mark.lower);
  if (!mark || !factor || !/^\d/.test(number?.text ?? '')) return undefined;
  const glued = mark.start === number?.end;
  if (run !== undefined) return glued ? factor : undefined;
  if (mark.lower.length > 1) return mark.lower === 'mm' ? undefined : factor;
  if (mark.text === 'k') return glued ? factor : undefined;
  if (mark.text === 'M' || mark.text === 'B' || mark.text === 'K')
    return glued || counts(tokens[at + 1]) ? factor : undefined;
  if (!glued) return undefined;
  return isMoney(tokens[tokens[at - 2]?.text === '-' ? at - 3 : at - 2]) ||
    mark.text === 'b' ||
    counts(tokens[at + 1]) ||
    isAgain(tokens, at)
    ? factor
    : undefined;
}

const BACK = 14;

/** "18.9m tonnes, against 17.7m | in spring": millions again. */
const isAgain = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - BACK), at - 1).some((token, i, near) => {
    const [number, next] = [near[i - 1], near[i + 1]];
    return token.text === 'm' && number?.end === token.start && /^\d/.test(number.text) && counts(next);
  });

/** "£10.5mby the court": a scraper has lost the space. */
const RUN_TOGETHER = /^(m|bn|tn|k)(?:by|for|in|into|to|on|from|at|of|and|over|after|as|with)$/;

const isMoney = (token: Token | undefined) => /^(?:\p{Sc}|[A-Z]{3}|RM|Rs)$/u.test(token?.text ?? '');
const LENGTH_WORDS = new Set(
  'tall high long deep wide away below above apart across thick race final sprint hurdles freestyle and in to from of at by off for with or title relay was were is x'.split(
    ' ',
  ),
);

function counts(token: Token | undefined): boolean {
  return token !== undefined && /^\p{L}{2}/u.test(token.text) && !LENGTH_WORDS.has(token.lower);
}

/** "1/3", also after a whole number ("2 1/2"), never a date or "24/7". */
function simpleFraction(tokens: readonly Token[], i: number, value: number): NumberPhrase | null {
  const [slash, under, after] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  if (slash?.text !== '/' || !/^\d{1,2}$/.test(under?.text ?? '') || slash.start !== tokens[i]?.end) return null;
  const denominator = Number(under?.text);
  if (after?.text === '/' || value >= denominator || !DENOMINATORS.has(denominator)) return null;
  return phrase(i, i + 2, value / denominator, 'fraction');
}

function phrase(first: number, last: number, value: number, form: NumberPhrase['form'], scale = 1): NumberPhrase {
  return { first, last, value, low: null, high: null, form, scale };
}
