import { asciiFirst } from './ascii-first.ts';
import { ANYWHERE, BEFORE_NAME, BEFORE_NUMBER, STARTERS } from './en/abbreviations.ts';
import { matchesOf } from './matches.ts';
import { UKRAINIAN_BEFORE_NAME } from './uk/abbreviations.ts';

const SMALL_LETTER = asciiFirst(/^\p{Ll}/u);
const TWO_SMALL_LETTERS = asciiFirst(/^\p{Ll}{2}$/u);
const OPENS_CAPITALISED = asciiFirst(/^["'“‘«([]*\p{Lu}\p{Ll}/u);
const LAST_WORD = asciiFirst(/(?:^|[\s("“‘'[/-])([\p{L}\p{N}.]+)$/u);
const END = /[.!?…]+[)\]"'”’»]*/g;
/** No sentence of news is longer. What is gets cut at white space, so that the work for a sentence stays bounded, into short pieces,
 * for every figure carries its own. */
const LONGEST = 1500;
const PIECE = 500;
const LONGEST_WORD = 12;

/**
 * Sentence spans of `source` between `start` and `end`, trimmed, in order. A full stop ends a sentence before white space and an
 * upper-case or opening character, also where the space is missing ("hit.Rescuers"); never after a title or initial, never
 * between digits, and after other abbreviations only before a word that often begins a sentence. Line breaks inside a block are spaces.
 * Linear in the length of the text.
 */
export function splitSentences(source: string, start: number, end: number): [number, number][] {
  const text = source.slice(start, end);
  const spans: [number, number][] = [];
  let from = 0;
  for (const match of matchesOf(END, text)) {
    const stop = match.index + match[0].length;
    if (stop <= from || !endsHere(text, match.index, stop, from)) continue;
    push(spans, text, from, stop, start);
    from = stop;
  }
  push(spans, text, from, text.length, start);
  return spans;
}

function endsHere(text: string, mark: number, stop: number, from: number): boolean {
  const rest = text.slice(stop, stop + LONGEST_WORD);
  const next = /^(\s*)(["'“‘«([]*)(\S?)/.exec(rest);
  if (!next?.[3]) return true;
  if (SMALL_LETTER.test(next[3])) return false;
  if (next[1] === '') return isRunTogether(text, mark, rest);
  if (text[mark] !== '.' || stop - mark > 1) return true;
  return !isAbbreviation(text, mark, from, text.slice(stop, stop + 2 * LONGEST_WORD).trimStart());
}

/** "hit.Rescuers", "over.”The": small letters before the mark and a capitalised word right after it. */
function isRunTogether(text: string, mark: number, rest: string): boolean {
  return OPENS_CAPITALISED.test(rest) && TWO_SMALL_LETTERS.test(text.slice(mark - 2, mark));
}

function isAbbreviation(text: string, mark: number, from: number, rest: string): boolean {
  const word = LAST_WORD.exec(text.slice(Math.max(from, mark - LONGEST_WORD), mark))?.[1] ?? '';
  const lower = word.toLowerCase();
  if (/^\d+$/.test(word)) return text.slice(from, mark).trim() === word;
  if (BEFORE_NUMBER.has(lower)) return /^\d/.test(rest);
  if (BEFORE_NAME.has(lower) || UKRAINIAN_BEFORE_NAME.has(lower)) return true;
  if (/^\p{Lu}$/u.test(word)) return word !== 'I';
  if (!ANYWHERE.has(lower) && !/^(?:\p{L}\.)+\p{L}$/u.test(word)) return false;
  return !STARTERS.has(/^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? '');
}

function push(spans: [number, number][], text: string, from: number, to: number, base: number): void {
  let [a, b] = [from, to];
  while (a < b && isSpaceAt(text, a)) a++;
  while (b > a && isSpaceAt(text, b - 1)) b--;
  const most = b - a > LONGEST ? PIECE : LONGEST;
  while (b - a > most) {
    const at = cut(text, a);
    spans.push([base + a, base + lastWord(text, a, at)]);
    a = at;
  }
  while (a < b && isSpaceAt(text, a)) a++;
  if (b > a) spans.push([base + a, base + b]);
}

const [SPACE, ASCII] = [32, 128];

/** White space; told by hand for what is no other mark of it than the space. */
function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || ((code < SPACE || code >= ASCII) && /\s/.test(text.charAt(at)));
}

/** Where to cut a sentence that is too long: after the last white space within reach, else in the middle of the word. */
function cut(text: string, from: number): number {
  for (let at = from + PIECE; at > from + PIECE / 2; at--) if (isSpaceAt(text, at - 1)) return at;
  return from + PIECE;
}

function lastWord(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpaceAt(text, end - 1)) end--;
  return end;
}
