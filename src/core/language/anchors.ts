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
  bit: number;
  /** Whether a word in lower case is an anchor. */
  anchors: (word: string) => boolean;
}

/** A cue for what a pattern finds. */
export interface PatternCue extends Cue {
  pattern: RegExp;
}

/** The bits that a small integer of the engine has. */
const MOST = 30;
const cues: (Cue | PatternCue)[] = [];
/** Every cue of the rules that are loaded. */
export const allCues = (): readonly (Cue | PatternCue)[] => cues;

/** A cue for a class of words. */
export const cueForWords = (words: ReadonlySet<string>): Cue =>
  added({ bit: nextBit(), anchors: (word) => words.has(word) });

/** A cue for a pattern. `anchor` matches inside some word of whatever the pattern finds; it may match inside other words too. */
export const cueFor = (pattern: RegExp, anchor: RegExp): PatternCue =>
  added({ bit: nextBit(), anchors: (word) => anchor.test(word), pattern });

/** A cue for whole phrases, whatever their case: each is the source of a pattern, and its first word is the anchor. */
export function cueForPhrases(...phrases: readonly string[]): PatternCue {
  const whole = (parts: readonly string[]) => new RegExp(`\\b(?:${parts.join('|')})\\b`, 'i');
  return cueFor(whole(phrases), whole(phrases.map((phrase) => phrase.replace(/ .*$/, ''))));
}

function nextBit(): number {
  if (cues.length === MOST) throw new Error('There are more cues than bits in a small integer.');
  return 1 << cues.length;
}

function added<Kind extends Cue>(cue: Kind): Kind {
  cues.push(cue);
  return cue;
}

/** Whether a sentence may hold what a cue stands for; a look at one number after the first time. */
export const mayHold = (sentence: Sentence, { bit }: Cue): boolean => (bitsOf(sentence) & bit) !== 0;

/** Whether the cue stands in `part`, a stretch of the sentence. */
export const holds = (sentence: Sentence, cue: PatternCue, part: string): boolean =>
  mayHold(sentence, cue) && cue.pattern.test(part);

const bitsOf = once((sentence: Sentence): number => {
  let bits = 0;
  for (const { spelling } of tokensOf(sentence)) bits |= bitsOfWord(spelling);
  return bits;
});

function bitsOfWord(spelling: Spelling): number {
  if (spelling.cuesKnown === cues.length) return spelling.cues;
  let bits = 0;
  for (const { anchors, bit } of cues) if (anchors(spelling.lower)) bits |= bit;
  spelling.cues = bits;
  spelling.cuesKnown = cues.length;
  return bits;
}
