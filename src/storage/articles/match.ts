import { sameMeasure } from '../../core/assemble/ledger/thing.ts';

const TOKEN = /[\p{L}\p{N}\p{M}]+/gu;
const MOST_TERMS = 16;
/** Marks around matched words, as the port `SearchHit` says. */
const BEGIN = '\u0002';
const END = '\u0003';

/** A text as the index compares it: without case and diacritics (what unicode61 with remove_diacritics does). */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words and "quoted phrases" that a reader typed, each a list of folded tokens. */
export function termsOf(words: string): string[][] {
  const pieces = words.slice(0, 500).match(/"[^"]*"|[^\s"]+/g) ?? [];
  const terms = pieces.map((piece) => fold(piece).match(TOKEN) ?? []);
  return terms.filter((term) => term.length > 0).slice(0, MOST_TERMS);
}

/** The terms as an FTS5 expression: every token quoted, so that nothing a reader types is syntax. */
export function matchOf(terms: readonly string[][]): string {
  return terms.map((term) => `"${term.join(' ')}"`).join(' AND ');
}

/**
 * The same for figures: a word that names what happened stands for all words of that measure, so that "dead" finds what the ledger
 * calls "killed". Quoted phrases are looked for as they stand.
 */
export function figureMatchOf(terms: readonly string[][]): string {
  return terms
    .map(
      (term) =>
        `(${sayings(term)
          .map((words) => `"${words}"`)
          .join(' OR ')})`,
    )
    .join(' AND ');
}

function sayings(term: readonly string[]): string[] {
  const [word = ''] = term;
  return term.length === 1 ? [...new Set([word, ...sameMeasure(word)])] : [term.join(' ')];
}

/** Whether a text holds every token of every term. */
export function holdsAll(text: string, terms: readonly string[][]): boolean {
  const tokens = new Set(fold(text).match(TOKEN) ?? []);
  return terms.every((term) => term.every((token) => tokens.has(token)));
}

/** The same for the sentence of a figure: a word of the same measure will do. */
export function holdsSaying(text: string, terms: readonly string[][]): boolean {
  const tokens = new Set(fold(text).match(TOKEN) ?? []);
  const holds = (words: string) => words.split(' ').every((token) => tokens.has(token));
  return terms.every((term) => sayings(term).some(holds));
}

/** How many different tokens of the terms a text holds. */
export function holdsHowMany(text: string, terms: readonly string[][]): number {
  const tokens = new Set(fold(text).match(TOKEN) ?? []);
  return new Set(terms.flat().filter((token) => tokens.has(token))).size;
}

/** The text itself with its matching words marked. */
export function marked(text: string, terms: readonly string[][]): string {
  const wanted = new Set(terms.flat());
  return text.replace(TOKEN, (word) => (wanted.has(fold(word)) ? `${BEGIN}${word}${END}` : word));
}

/** A verbatim slice of at most `length` or so around the first matching word, cut between words. */
export function sliceAround(text: string, terms: readonly string[][], length: number): string {
  if (text.length <= length) return text;
  const wanted = new Set(terms.flat());
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (!wanted.has(fold(match[0]))) continue;
    at = match.index;
    break;
  }
  const from = Math.max(0, Math.min(at - length / 2, text.length - length));
  const begin = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const end = text.lastIndexOf(' ', begin + length);
  return text.slice(begin, begin + length >= text.length || end <= begin ? begin + length : end);
}
