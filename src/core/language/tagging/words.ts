import { CONTRACTABLE, CONTRACTED } from '../en/contractions.ts';
import { PREFIXES, SUFFIXES } from '../en/compounds.ts';
import type { Token } from '../tokens.ts';
import { type Spelling, spellingOf } from '../spelling.ts';
import { type Entry, entryOf } from './entry.ts';
import { lemmaOf, listed } from './lexicon.ts';
import type { PartOfSpeech } from './part-of-speech.ts';
import { nameOf, type TaggedWord } from './rules.ts';

/** A word as the lexicon has it: a token, part of one ("did" of "didn't"), or some that are joined ("co", "-", "founder"). */
export interface Word extends TaggedWord {
  lower: string;
  entry: Entry;
  /** The lemma of what is no word by itself ("wo" of "won't"), null for all others: see `lemmaOfWord`. */
  lemma: string | null;
  /** Its last token. */
  last: number;
}

/** A compound of more parts is in no lexicon. */
const LONGEST_COMPOUND = 6;
const JOINING = /^[-–&]$/;
const CONTRACTION = /^(\p{L}+?)(n['’]t|['’](?:d|ll|ve|re|m)|(?<=^can)not)$/u;

/** First halves of contractions with their part of speech and lemma. */
const FIRST_HALVES = new Map(
  Object.entries(CONTRACTABLE).flatMap(([pos, forms]) =>
    forms.split(' ').map((form) => {
      const [half = '', lemma = half] = form.split('=');
      return [half, { pos: pos as PartOfSpeech, lemma }] as const;
    }),
  ),
);

/**
 * The words of a sentence, each with its usual part of speech: contractions are split, abbreviations and some compounds are joined.
 * `capitals`: the sentence is set in capitals, which tell nothing.
 */
export function wordsOf(tokens: readonly Token[], capitals: boolean): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const last = lastOfWord(tokens, at);
    const token = tokens[at];
    if (!token) break;
    const written = last === at ? token.spelling : joined(tokens, at, last);
    const { lower } = written;
    const entry = entryOf(capitals ? spellingOf(lower) : written);
    const halves = entry.contracted ? halvesOf(lower, tokens[at - 1]) : [];
    for (const half of halves) words.push(wordOfHalf(half, last));
    if (halves.length === 0) words.push(wordOf(entry, lower, last));
    at = last;
  }
  return words;
}

function wordOf(entry: Entry, lower: string, last: number): Word {
  const { known, name } = entry;
  return { lower, entry, pos: known.usual, possible: known.possible, name, lemma: null, last };
}

/** The dictionary form of a word, as it is tagged. */
export function lemmaOfWord({ lower, entry, pos, lemma }: Word): string {
  if (lemma !== null || entry.known.lemma === 'itself') return lemma ?? lower;
  const before = entry.lemmas.get(pos);
  if (before !== undefined) return before;
  const found = lemmaOf(lower, entry.known, pos);
  entry.lemmas.set(pos, found);
  return found;
}

function wordOfHalf({ lower, pos, lemma }: Half, last: number): Word {
  return { ...wordOf(entryOf(spellingOf(lower)), lower, last), pos, name: nameOf(lower, pos), lemma };
}

/** The last token of the abbreviation or compound that begins at `at`; `at` itself where none does. */
function lastOfWord(tokens: readonly Token[], at: number): number {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || next?.start !== token.end) return at;
  if (next.text === '.') return isLetter(token.text) || listed(`${token.lower}.`) ? at + 1 : at;
  if (next.text.length > 1 || !JOINING.test(next.text) || !/^\p{L}/u.test(token.text) || isInside(tokens, at))
    return at;
  const last = chainEnd(tokens, at);
  return last > at && isOneWord(tokens, at, last) ? last : at;
}

const isLetter = (text: string): boolean => text.length <= 2 && /^\p{L}$/u.test(text);

/** After a mark that joins: the compound was looked up from its first word on. */
const isInside = (tokens: readonly Token[], at: number): boolean =>
  JOINING.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.end === tokens[at]?.start;

/** "S&P", "state-of-the-art": tokens that a mark joins without any space. */
function chainEnd(tokens: readonly Token[], at: number): number {
  let last = at;
  while (last - at < LONGEST_COMPOUND) {
    const [mark, next] = [tokens[last + 1], tokens[last + 2]];
    if (!mark || !next || !JOINING.test(mark.text) || !/^[\p{L}\d]/u.test(next.text)) break;
    if (mark.start !== tokens[last]?.end || next.start !== mark.end) break;
    last += 2;
  }
  return last;
}

/** Compounds that the lexicon has, names with a number or an ampersand ("F-16", "S&P"), and words with a prefix ("anti-war"). */
function isOneWord(tokens: readonly Token[], first: number, last: number): boolean {
  const { lower } = joined(tokens, first, last);
  if (/[\d&]/.test(lower) || listed(lower)) return true;
  return PREFIXES.has(tokens[first]?.lower ?? '') || SUFFIXES.has(tokens[last]?.lower ?? '');
}

function joined(tokens: readonly Token[], first: number, last: number): Spelling {
  let text = '';
  for (let at = first; at <= last; at++) text += tokens[at]?.text ?? '';
  return spellingOf(text);
}

interface Half {
  lower: string;
  pos: PartOfSpeech;
  lemma: string;
}

/** "didn't" in two halves, or the "'s" of "he's"; nothing for words that are none. */
function halvesOf(lower: string, before: Token | undefined): Half[] {
  const [, stem = before?.lower ?? '', ending = lower] = CONTRACTION.exec(lower) ?? [];
  const [first, second] = [FIRST_HALVES.get(stem), CONTRACTED[ending.replace('’', "'")]];
  if (!first || !second) return [];
  const contracted = { lower: ending, ...second };
  return ending === lower ? [contracted] : [{ lower: stem, ...first }, contracted];
}
