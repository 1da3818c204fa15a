import { matchesOf } from '../../language/matches.ts';
import { cut, type Passage } from '../passage.ts';
import type { Rule } from './rule.ts';

/** "From 8 May 2026 18.14 ": the clock of a live page before an entry. */
const CLOCK =
  /^(?:From )?\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4},? \d{1,2}[.:]\d{2}(?: (?:GMT|BST|UTC|CES?T|E[DS]?T|P[DS]?T))?(?= \S)/u;
/** A first name and a last one right before the word that opens a sentence: "Ida Holm In response". */
const BYLINE =
  /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?=(?:An?|The|In|On|At|As|It|But|After|When|While|There|More) [\p{Ll}\p{Lu}])/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
/** Words that headings go without: where one stands, the sentence has begun. */
const OF_SENTENCES = new Set('the a an had was were'.split(' '));
/** Words that no heading ends with. */
const LEADS_ON = new Set('to of for in on at by with from and or as against over'.split(' '));
/** Words of a heading, words behind it in which the sentence takes them up, and how many and what share it takes up at least. */
const SHORTEST = 4;
const LONGEST = 16;
const REACH = 26;
const TAKEN_UP = { words: 2, share: 0.4 };
/** Letters by which two words are taken for one, and which a word of content has. */
const STEM = 4;
const CHARS = 400;

/**
 * An entry of a live page whose clock, heading and first sentence stand in one line: each becomes a block of its own, so that the clock
 * dates the entry and the heading is no part of its sentence. A heading has no full stop; it is known by the sentence that says it again.
 */
export const liveEntries: Rule = {
  name: 'live-entry',
  apply: (passages) => passages.flatMap(partsOf),
};

function partsOf(passage: Passage): Passage[] {
  const clock = CLOCK.exec(passage.text)?.[0].length ?? 0;
  if (clock === 0) return [passage];
  const from = clock + 1;
  const heading = from + headingLength(passage.text.slice(from));
  const byline = heading + (BYLINE.exec(passage.text.slice(heading))?.[0].length ?? 0);
  const parts = cut(passage, [...new Set([from, heading, byline])], true);
  for (const part of parts.slice(0, -1)) part.kind = 'heading';
  return parts;
}

/** How many characters of an entry are its heading: up to the first capital behind which most of its words come again. */
function headingLength(text: string): number {
  const words = matchesOf(WORD, text.slice(0, CHARS));
  const stems = words.map(([word]) => word.toLowerCase().slice(0, STEM));
  const sentence = words.findIndex(([word]) => OF_SENTENCES.has(word));
  const last = Math.min(LONGEST, sentence < 0 ? words.length : sentence);
  let [length, most] = [0, TAKEN_UP.words - 1];
  for (let at = SHORTEST; at <= last; at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word || !/^\p{Lu}/u.test(word[0]) || LEADS_ON.has(before[0])) continue;
    if (/[.:;,]/.test(text.slice(before.index + before[0].length, word.index))) continue;
    const said = stems.slice(0, at).filter((stem) => stem.length === STEM);
    const again = new Set(stems.slice(at, at + REACH));
    const count = said.filter((stem) => again.has(stem)).length;
    if (count > most && count >= said.length * TAKEN_UP.share) [length, most] = [openingOf(text, word.index), count];
  }
  return length;
}

/** A quotation mark before a word belongs to it. */
const openingOf = (text: string, at: number): number => (/["'“‘]/.test(text[at - 1] ?? '') ? at - 1 : at);
