import type { Sentence } from './document.ts';
import { once } from './once.ts';
import type { Spelling } from './spelling.ts';
import { tokensOf } from './tokens.ts';

/**
 * The cheap first pass over a sentence. What a pattern finds holds one of a few words, its anchors; a sentence without any of them need not
 * be searched. Each cue has a bit; a word has the bits of the cues that it anchors, found out once for all words spelled alike; a sentence
 * has those of its words together.
 */
export interface Cue {
  pattern: RegExp;
  /** Matches inside one word in lower case of whatever `pattern` finds, perhaps also inside others. */
  anchor: RegExp;
  bit: number;
}

/** The bits that a small integer of the engine has. */
const MOST = 30;
const cues: Cue[] = [];

/** A cue for the phrases of a pattern. `anchor` may match too many words, never too few. */
export function cueFor(pattern: RegExp, anchor: RegExp): Cue {
  if (cues.length === MOST) throw new Error('There are more cues than bits in a small integer.');
  const cue = { pattern, anchor, bit: 1 << cues.length };
  cues.push(cue);
  return cue;
}

/** A cue for whole phrases, whatever their case: each is the source of a pattern, and its first word is the anchor. */
export function cueForPhrases(...phrases: readonly string[]): Cue {
  const whole = (parts: readonly string[]) => new RegExp(`\\b(?:${parts.join('|')})\\b`, 'i');
  return cueFor(whole(phrases), whole(phrases.map((phrase) => phrase.replace(/ .*$/, ''))));
}

/** Whether a sentence may hold what a cue stands for; a look at one number after the first time. */
export const mayHold = (sentence: Sentence, { bit }: Cue): boolean => (bitsOf(sentence) & bit) !== 0;

/** Whether the cue stands in `part`, a stretch of the sentence. */
export const holds = (sentence: Sentence, cue: Cue, part: string): boolean =>
  mayHold(sentence, cue) && cue.pattern.test(part);

const bitsOf = once((sentence: Sentence): number => {
  let bits = 0;
  for (const { spelling } of tokensOf(sentence)) bits |= bitsOfWord(spelling);
  return bits;
});

function bitsOfWord(spelling: Spelling): number {
  if (spelling.cuesKnown === cues.length) return spelling.cues;
  let bits = 0;
  for (const { anchor, bit } of cues) if (anchor.test(spelling.lower)) bits |= bit;
  spelling.cues = bits;
  spelling.cuesKnown = cues.length;
  return bits;
}
