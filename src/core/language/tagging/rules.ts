import { CUES, TAG_RULES } from '../en/tag-rules.ts';
import type { WordClass } from './lexicon.ts';
import { PARTS_OF_SPEECH, type PartOfSpeech } from './part-of-speech.ts';

/** A word with its part of speech as far as it is known. */
export interface TaggedWord {
  pos: PartOfSpeech;
  /** What the patterns call it: by itself for a few words, by its part of speech for all others. See `nameOf`. */
  name: number;
  possible: WordClass['possible'];
}

/** What a rule changes: the word `back` places before the last of its pattern. */
interface Change {
  pos: PartOfSpeech;
  always: boolean;
  back: number;
}

/** A step into the patterns: where each name leads, and the change of a pattern that ends here. */
interface Step {
  next: (Step | undefined)[];
  change: Change | null;
}

const NAMES = [...PARTS_OF_SPEECH, ...Object.keys(CUES)] as const;
const names = new Map<string, number>(NAMES.map((name, at) => [name, at]));
const cues = new Map(
  Object.entries(CUES).flatMap(([cue, words]) => words.split(' ').map((word) => [word, names.get(cue)])),
);
const passes = TAG_RULES.map(compile);

/** What the patterns call a word, as written. */
export const nameOf = (text: string, pos: PartOfSpeech): number => cues.get(text) ?? names.get(pos) ?? 0;

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
    for (const [word, { pos, always }] of changes) if (always || word.possible.has(pos)) change(word, pos);
  }
}

function change(word: TaggedWord, pos: PartOfSpeech): void {
  if (word.name < PARTS_OF_SPEECH.length) word.name = names.get(pos) ?? word.name;
  word.pos = pos;
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
    step = word && step.next[word.name];
    if (!step) break;
    if (step.change) found = { change: step.change, last: at };
  }
  return found;
}

/** "ADJ!: ADP|of [most] ADJ": every way through the choices becomes a path. */
function compile(rules: string): Step {
  const root = emptyStep();
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
  const at = names.get(name);
  if (at === undefined) throw new Error(`A tagging rule has an unknown name: ${name}`);
  const next = step.next[at] ?? emptyStep();
  step.next[at] = next;
  return next;
}

function emptyStep(): Step {
  return { next: Array.from({ length: NAMES.length }), change: null };
}
