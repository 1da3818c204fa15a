import { FIRST_OF_TWO, LAST_AFTER_NAME, LAST_AFTER_VERB, LAST_OF_TWO } from './en/edges.ts';
import type { Sentence } from './document.ts';
import { startsWithLetter } from './letters.ts';
import { entryOf } from './tagging/entry.ts';
import { listed } from './tagging/lexicon.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * Where an English sentence has lost a space, as pages do where a link began or ended: "the bridge crossingnear". Offsets into the
 * sentence, ascending. Only a word that no lexicon has is parted, and only where one single place in it makes two words that are known.
 */
export function lostSpaces(sentence: Sentence): number[] {
  const tokens = tokensOf(sentence);
  const found: number[] = [];
  let quotes = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const { text, start } = token;
    if (text.length >= SHORTEST) {
      if (isUnknown(token)) for (const seam of seamsIn(text)) found.push(start + seam);
    } else if (text === ',' && isWithin(tokens, at)) found.push(token.end);
    else if (text === '"' && quotes++ % 2 === 0 && isWithin(tokens, at)) found.push(start);
  }
  return found.map((offset) => offset - sentence.start);
}

const SHORTEST = 4;
const [CONTENT, LONG_CONTENT, LONG_NAME] = [4, 5, 7];

/** Whether a mark touches a word on either side. */
function isWithin(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return before?.end === mark?.start && after?.start === mark?.end && isWord(before) && isWord(after);
}

const isWord = (token: Token | undefined) =>
  token !== undefined && token.text.length > 1 && startsWithLetter(token.text);

/** Nothing is known of what it could be: the lexicon names the possible parts of speech of each of its words. */
const isUnknown = ({ spelling }: Token) => entryOf(spelling).known.possible.size === 0;

/** Where a word falls into two, or into three at a capital ("Arel'sBoatwas"). */
function seamsIn(word: string): number[] {
  const at = /(?<=^\p{Ll}+|['’]s)\p{Lu}(?=\p{Ll}{2})/u.exec(word)?.index;
  if (at !== undefined)
    return isCapitalSeam(word.slice(0, at)) ? [at, ...smallSeams(word.slice(at)).map((one) => at + one)] : [];
  const year = /(?<=^\p{Ll}+)\d{4}$/u.exec(word)?.index;
  if (year !== undefined) return FIRST_OF_TWO.has(word.slice(0, year)) ? [year] : [];
  return smallSeams(word);
}

/** The one place between small letters, where there is one and no other. */
function smallSeams(word: string): number[] {
  if (!/^[A-Za-z][a-z]+$/.test(word)) return [];
  const seams: number[] = [];
  for (let at = 1; at < word.length; at++) if (partsAt(word, at)) seams.push(at);
  return seams.length === 1 ? seams : [];
}

/** Before a capital: "theBlue", "rulingBay", "Arel'sBoat", not "iPad" or "easyRoom". */
const isCapitalSeam = (first: string) =>
  first.length > 1 && (/['’]s$/.test(first) || isSmall(first) || LAST_AFTER_VERB.has(first) || isForm(first, true));

function partsAt(word: string, at: number): boolean {
  const [first, second] = [word.slice(0, at), word.slice(at)];
  if (/^[A-Z]/.test(first)) return LAST_AFTER_NAME.has(second) && (first.length >= LONG_NAME || isContent(first));
  if (LAST_OF_TWO.has(second)) return isContent(first) || isSmall(first);
  if (LAST_AFTER_VERB.has(second)) return isForm(first) || isSmall(first);
  if (FIRST_OF_TWO.has(first)) return isContent(second) && (first !== 'an' || /^[aeiou]/.test(second));
  return isForm(first) && second.length >= LONG_CONTENT && isContent(second);
}

const isSmall = (word: string) =>
  FIRST_OF_TWO.has(word) || LAST_OF_TWO.has(word) || /^(?:during|into|over|about)$/.test(word);

const isContent = (word: string) => word.length >= CONTENT && listed(word.toLowerCase()) !== undefined;

/**
 * A form of a verb, or an adverb: no compound begins with one ("transporting", "published", "currently"; but "weed", "belly"). `orNoun`:
 * also one that may be a noun ("ruling").
 */
function isForm(word: string, orNoun = false): boolean {
  if (word.length < LONG_CONTENT || !/(?:ing|[^e]ed|ly)$/.test(word)) return word === 'said';
  const known = listed(word);
  return known?.usual === 'VERB' || known?.usual === 'ADV' || (orNoun && known?.possible.has('VERB') === true);
}
