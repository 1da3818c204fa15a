import type { PartOfSpeech } from './part-of-speech.ts';

/** Whether the lexicon has a word as a base form that may be of this part of speech. */
export type IsBase = (word: string, pos: PartOfSpeech) => boolean;

/** Endings and what takes their place, tried in this order. */
const NOUN: readonly [string, string][] = [
  ['s', ''],
  ['ses', 's'],
  ['xes', 'x'],
  ['zes', 's'],
  ['ves', 'f'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['ies', 'y'],
];
const VERB: readonly [string, string][] = [
  ['s', ''],
  ['ies', 'y'],
  ['es', ''],
  ['es', 'e'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
];
const ADJECTIVE: readonly [string, string][] = [
  ['est', ''],
  ['est', 'e'],
  ['er', ''],
  ['er', 'e'],
];

/**
 * The dictionary form of a word in lower case by its ending ("houses" -> "house", "stopped" is left to the table of irregular forms);
 * the word itself where no ending leads to a base form. Method: the lemmatizer of wink-nlp's English model.
 */
export function lemmaByRule(word: string, pos: PartOfSpeech, isBase: IsBase): string {
  if (pos === 'NOUN') return shortened(word, NOUN, pos, isBase) ?? word.replace(/men$/, 'man');
  if (pos === 'VERB') return shortened(word, VERB, pos, isBase) ?? word;
  if (pos === 'ADJ') return shortened(word, ADJECTIVE, pos, isBase) ?? word;
  return word;
}

/** A short vowel before one consonant doubles it: "fined" is from "fine", "finned" from "fin". */
const SHORT = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/;

function shortened(
  word: string,
  endings: readonly [string, string][],
  pos: PartOfSpeech,
  isBase: IsBase,
): string | null {
  for (const [ending, instead] of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length) + instead;
    if (SHORT.test(stem) && pos === 'VERB' && isBase(`${stem}e`, pos)) return `${stem}e`;
    if (isBase(stem, pos)) return stem;
  }
  return null;
}
