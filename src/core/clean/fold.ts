import { asciiFirst } from '../language/ascii-first.ts';

const MOJIBAKE =
  /[ÂÃâ][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]{1,2}/g;
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;

/** The byte that Windows-1252 writes as this character, or null. */
function byteOf(char: string): number | null {
  const code = char.charCodeAt(0);
  if (code < 256) return code;
  const at = CP1252.indexOf(char);
  return at < 0 ? null : 0x80 + at;
}

/** Reads characters that are UTF-8 bytes shown as Windows-1252 ("â€™") back as what was meant; leaves others alone. */
function repaired(run: string): string {
  const bytes = Array.from(run, byteOf);
  const [a = null, b = null, c = null] = bytes;
  if (a === null || b === null) return run;
  if (a < 0xe0) return String.fromCharCode(((a & 0x1f) << 6) | (b & 0x3f)) + run.slice(2);
  return c === null ? run : String.fromCharCode(((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f));
}

/** Printable ASCII without two blanks in a row: the matching form is only lower case. */
const ONLY_PLAIN = /^(?:[!-_a-~]| (?! ))*$/;

/**
 * The matching form of a text: mojibake read back, invisible characters and soft hyphens gone, quotes and dashes straight,
 * blanks single, lower case. Never shown: what is kept and quoted is always the verbatim slice.
 */
export function fold(text: string): string {
  if (ONLY_PLAIN.test(text)) return text.trim().toLowerCase();
  const readable =
    text.includes('â') || text.includes('Ã') || text.includes('Â') ? text.replace(MOJIBAKE, repaired) : text;
  return readable
    .replace(INVISIBLE, '')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

const NO_WORD = asciiFirst(/[^\p{L}\p{N}]+/gu);
/** ASCII marks and general punctuation: most text has no others, and telling these apart is much faster. */
const PLAIN_NO_WORD = /[\0-/:-@[-`{-\x7f\u2010-\u2027\u2030-\u205e]+/g;
const PLAIN = /^[a-z0-9]*$/;

/** The letters and digits of a text in lower case: two passages with the same key tell the same words. */
export function keyOf(text: string): string {
  const plain = text.toLowerCase().replace(PLAIN_NO_WORD, '');
  return PLAIN.test(plain) ? plain : text.replace(NO_WORD, '').toLowerCase();
}

const WORD_CHAR = asciiFirst(/[\p{L}\p{N}]/u);

/** The offset in `text` after which `length` characters of its key have been read. Linear in the offset. */
export function offsetOfKey(text: string, length: number): number {
  let read = 0;
  let at = 0;
  for (const char of text) {
    if (read >= length) break;
    if (WORD_CHAR.test(char)) read += char.toLowerCase().length;
    at += char.length;
  }
  return at;
}
