import type { Token } from '../../language/tokens.ts';
import type { NumberWords } from '../../language/number-words.ts';
import { exact, type NumberPhrase } from './number.ts';

type Read = NumberPhrase | null;

/** A number spelled out from token `i` on ("one hundred and fifty", "two-thirds", "dozens"); null if none begins there. */
export function readWords(tokens: readonly Token[], i: number, words: NumberWords): Read {
  return (
    readVague(tokens, i, words) ??
    readPart(tokens, i, words) ??
    readSet(tokens, i, words) ??
    readCardinal(tokens, i, words)
  );
}

const lower = (tokens: readonly Token[], i: number) => tokens[i]?.lower ?? '';

function phrase(
  first: number,
  last: number,
  value: number | null,
  form: NumberPhrase['form'],
  scale = 1,
): NumberPhrase {
  return { first, last, value, low: null, high: null, form, scale };
}

/** "hundreds of thousands", "tens or hundreds of thousands", "millions and millions". */
const carriesOn = (word: string, words: NumberWords) => word === words.of || word === words.and || words.or === word;

/** "dozens", "hundreds of thousands", "several hundred", "a few thousand". */
function readVague(tokens: readonly Token[], i: number, words: NumberWords): Read {
  let last = i;
  const after = lower(tokens, i + 1);
  if (words.severals.has(lower(tokens, i)) && (words.multipliers.get(after) ?? words.collectives.get(after)))
    return phrase(i, i + 1, null, 'vague');
  if (!words.vague.has(lower(tokens, i))) return null;
  while (carriesOn(lower(tokens, last + 1), words) && words.vague.has(lower(tokens, last + 2))) last += 2;
  if (words.of === '' && (words.multipliers.get(lower(tokens, last + 1)) ?? 0) > 1) last++;
  return phrase(i, last, null, 'vague');
}

/** "half a million", "a third", "three quarters", "one-fifth", "half". Ordinals alone are no parts. */
function readPart(tokens: readonly Token[], i: number, words: NumberWords): Read {
  const [first, second] = [lower(tokens, i), lower(tokens, i + 1)];
  const lone = words.lone ? words.fractions.get(first) : undefined;
  if (lone !== undefined) return phrase(i, i, lone, 'fraction');
  if (words.fractions.get(first) === 1 / 2) return readHalf(tokens, i, words);
  const count = words.articles.has(first) ? 1 : words.cardinals.get(first);
  if (count === undefined || count === 0) return null;
  const at = second === '-' ? i + 2 : i + 1;
  const named = words.part?.has(lower(tokens, at + 1)) ? words.partitives.get(lower(tokens, at)) : undefined;
  if (named !== undefined && count * named < 1) return phrase(i, at + 1, count * named, 'fraction');
  const part = words.fractions.get(lower(tokens, at));
  if (part === undefined || (part === 1 / 2 && words.articles.has(first))) return null;
  if (
    count * part >= 1 ||
    (count === 1 &&
      part !== 1 / 2 &&
      lower(tokens, at + 1) !== words.of &&
      at === i + 1 &&
      lower(tokens, i - 1) !== 'by')
  )
    return null;
  return { ...phrase(i, at, count * part, 'fraction'), ...scaledPart(tokens, at, count * part, words) };
}

/** "half a dozen", "half a million", "half of". */
function readHalf(tokens: readonly Token[], i: number, words: NumberWords): Read {
  const next = lower(tokens, i + 1);
  if (words.articles.has(next)) {
    const factor = words.multipliers.get(lower(tokens, i + 2)) ?? words.collectives.get(lower(tokens, i + 2));
    return factor ? phrase(i, i + 2, factor / 2, 'words') : phrase(i, i + 1, 1 / 2, 'fraction');
  }
  return next === words.of || lower(tokens, i - 1) === 'by' ? phrase(i, i, 1 / 2, 'fraction') : null;
}

/** "a quarter of a million". */
function scaledPart(tokens: readonly Token[], at: number, part: number, words: NumberWords): Partial<NumberPhrase> {
  const factor = words.multipliers.get(lower(tokens, at + 3));
  if (lower(tokens, at + 1) !== words.of || !words.articles.has(lower(tokens, at + 2)) || !factor) return {};
  return { last: at + 3, value: exact(part * factor), form: 'words' };
}

/** "a dozen", "two dozen", "a couple", "a hundred", "a million and a half". */
function readSet(tokens: readonly Token[], i: number, words: NumberWords): Read {
  if (!words.articles.has(lower(tokens, i))) return null;
  const next = lower(tokens, i + 1);
  const size = words.collectives.get(next);
  if (size !== undefined) return size > 2 || lower(tokens, i + 2) === words.of ? phrase(i, i + 1, size, 'words') : null;
  return words.multipliers.get(next) === undefined ? null : readCardinal(tokens, i + 1, words, i, 1);
}

/** Adds cardinals and multiplies by multipliers: "two hundred and five thousand", "twenty-one", "two and a half million". */
function readCardinal(tokens: readonly Token[], i: number, words: NumberWords, first = i, start?: number): Read {
  if (start === undefined && words.cardinals.get(lower(tokens, i)) === undefined) return null;
  let [total, current, last, scale] = [0, start ?? 0, i - 1, 1];
  for (let at = i; ; at++) {
    const word = lower(tokens, at);
    const cardinal = words.cardinals.get(word);
    const factor = words.multipliers.get(word) ?? words.collectives.get(word);
    if (cardinal !== undefined && fits(current, cardinal, last >= i)) current += cardinal;
    else if (factor !== undefined && (factor > 12 || current > 0)) {
      scale = factor;
      if (current === 0 && total > 0) total = exact(total * factor);
      else current = exact(current * factor);
      if (factor >= 1000) [total, current] = [total + current, 0];
    } else if (joins(tokens, at, words, last >= i ? scale : 0)) continue;
    else break;
    last = at;
  }
  if (last < i) return null;
  return withHalf(tokens, phrase(first, last, total + current, 'words', scale), words);
}

/** A cardinal may follow a greater round one: "twenty one", "hundred five", never "two three". */
function fits(current: number, cardinal: number, begun: boolean): boolean {
  const rest = current % 100;
  if (!begun || current === 0) return true;
  if (rest === 0) return cardinal < 100 || (current % 1000 === 0 && cardinal < 1000);
  return rest >= 20 && rest % 10 === 0 && cardinal > 0 && cardinal < 10;
}

/** A hyphen or "and" inside a number: more number words must follow, and "and" comes after a hundred or more. */
function joins(tokens: readonly Token[], at: number, words: NumberWords, scale: number): boolean {
  const [word, next] = [lower(tokens, at), lower(tokens, at + 1)];
  const goesOn = words.cardinals.get(next) !== undefined;
  if (word === '-')
    return (
      scale > 0 && (goesOn || words.multipliers.get(next) !== undefined) && tokens[at]?.start === tokens[at - 1]?.end
    );
  if (word !== words.and || !goesOn) return false;
  return (words.andAfter === 'tens' || scale >= 100) && (words.cardinals.get(next) ?? 0) > 0;
}

/** "two and a half", with what multiplies it all: "two and a half million". */
function withHalf(tokens: readonly Token[], read: NumberPhrase, words: NumberWords): NumberPhrase {
  const at = overHyphen(tokens, read.last + 1);
  const article = overHyphen(tokens, at + 1);
  const last = overHyphen(tokens, article + 1);
  if (lower(tokens, at) !== words.and || !words.articles.has(lower(tokens, article))) return read;
  const part = words.fractions.get(lower(tokens, last));
  if (part === undefined || read.value === null) return read;
  const factor = words.multipliers.get(lower(tokens, last + 1));
  const value = read.value + part * (read.value >= 1000 ? read.scale : 1);
  return factor ? { ...read, last: last + 1, value: exact(value * factor), scale: factor } : { ...read, last, value };
}

/** "two-and-a-half": hyphens between the words count for nothing. */
const overHyphen = (tokens: readonly Token[], at: number): number => (tokens[at]?.text === '-' ? at + 1 : at);
