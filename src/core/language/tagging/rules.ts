import { CUES, TAG_RULES } from '../en/tag-rules.ts';
import type { WordClass } from './lexicon.ts';
import type { PartOfSpeech } from './part-of-speech.ts';

/** A word with its part of speech as far as it is known. */
export interface TaggedWord {
  pos: PartOfSpeech;
  /** The name under which the rules know it; undefined for most words, which they know by part of speech. */
  cue: string | undefined;
  possible: WordClass['possible'];
}

/** What a rule changes: the word `back` places before the last of its pattern. */
interface Change {
  pos: PartOfSpeech;
  always: boolean;
  back: number;
}

/** A step into the patterns: where each name of a word leads, and the change of a pattern that ends here. */
interface Step {
  next: Map<string, Step>;
  change: Change | null;
}

const cues = new Map(Object.entries(CUES).flatMap(([cue, words]) => words.split(' ').map((word) => [word, cue])));
const passes = TAG_RULES.map(compile);

/** The name under which the rules know a word, as written. */
export const cueOf = (text: string): string | undefined => cues.get(text);

/**
 * Corrects the parts of speech of a sentence's words in place. In each pass the longest pattern that begins at a word wins, and the next
 * begins after it; changes are made after the pass. Linear. Method: the part-of-speech stage of wink-nlp.
 */
export function correctTags(words: readonly TaggedWord[]): void {
  for (const patterns of passes) {
    const changes: [TaggedWord, Change][] = [];
    for (let at = 0; at < words.length; at++) {
      const found = longestAt(words, at, patterns);
      if (!found) continue;
      const word = words[found.last - found.change.back];
      if (word) changes.push([word, found.change]);
      at = found.last;
    }
    for (const [word, { pos, always }] of changes) if (always || word.possible.has(pos)) word.pos = pos;
  }
}

function longestAt(
  words: readonly TaggedWord[],
  from: number,
  patterns: Step,
): { change: Change; last: number } | null {
  let found: { change: Change; last: number } | null = null;
  let step: Step | undefined = patterns;
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    step = word && step.next.get(word.cue ?? word.pos);
    if (!step) break;
    if (step.change) found = { change: step.change, last: at };
  }
  return found;
}

/** "ADJ!: ADP|of [most] ADJ": every way through the choices becomes a path. */
function compile(rules: string): Step {
  const root: Step = { next: new Map(), change: null };
  for (const rule of rules.trim().split('\n')) {
    const [, pos = '', always, pattern = ''] = /^(\w+)(!?): (.*)$/.exec(rule) ?? [];
    const parts = pattern.split(' ');
    const back = parts.length - 1 - parts.findIndex((part) => part.startsWith('['));
    let ends = [root];
    for (const part of parts)
      ends = ends.flatMap((step) =>
        part
          .replace(/[[\]]/g, '')
          .split('|')
          .map((name) => stepTo(step, name)),
      );
    for (const end of ends) end.change ??= { pos: pos as PartOfSpeech, always: always === '!', back };
  }
  return root;
}

function stepTo(step: Step, name: string): Step {
  const next = step.next.get(name) ?? { next: new Map(), change: null };
  step.next.set(name, next);
  return next;
}
