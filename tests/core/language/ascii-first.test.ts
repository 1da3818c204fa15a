import { expect, test } from 'vitest';
import { asciiFirst } from '../../../src/core/language/ascii-first.ts';

const TEXT = 'Ana Şahin’s 3rd öre “Ёлка”, straße: ǅ½ٲ ſKK x-Ray É. (ὉΔΟΣ) naïve_9 東京２４区 𝐁𝐨𝐥𝐝 The\u0301o';
const PATTERNS = [
  /\p{L}+/gu,
  /[^\p{L}\p{N}]+/gu,
  /(?<=\p{L}\p{Ll})[.,:](?=\s\p{Ll}|$)/gu,
  /(?<!\p{L})[\p{Lu}\d]\P{L}?/giu,
  /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*/gu,
  /[\p{Ll}-]{2,}$|\\\[?\p{Script=Greek}/gu,
];

test.each(PATTERNS)('%s finds the same, letter by letter and in a text', (pattern) => {
  const quick = asciiFirst(pattern);
  expect(quick.flags).toBe(pattern.flags);
  expect([...TEXT.matchAll(quick)].map((x) => [x.index, x[0]])).toEqual(
    [...TEXT.matchAll(pattern)].map((x) => [x.index, x[0]]),
  );
  for (let code = 0; code < 0x3000; code++) {
    const letter = String.fromCharCode(code);
    expect(letter.match(quick), letter).toEqual(letter.match(pattern));
  }
});

test('a pattern without such classes stays as it is', () => {
  expect(asciiFirst(/[a-z]\d\bx/i).source).toBe('[a-z]\\d\\bx');
});
