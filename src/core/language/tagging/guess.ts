import { BEGINNINGS, ENDINGS } from '../en/tag-rules.ts';
import type { WordClass } from './lexicon.ts';
import { PARTS_OF_SPEECH, type PartOfSpeech } from './part-of-speech.ts';

const endings = bySpelling(ENDINGS);
const beginnings = bySpelling(BEGINNINGS);
const [LONGEST_ENDING, LONGEST_BEGINNING, SHORTEST] = [4, 5, 2];

const unknown = new Map(
  PARTS_OF_SPEECH.map((usual): [PartOfSpeech, WordClass] => [
    usual,
    { usual, possible: new Set(), base: false, lemma: 'by part of speech' },
  ]),
);

/** The class of what no lexicon has: numbers and marks by their characters, names by their capital, other words by ending and beginning. */
export function guessed(text: string): WordClass {
  return unknown.get(partOfSpeech(text)) as WordClass;
}

function partOfSpeech(text: string): PartOfSpeech {
  if (/^[a-z][a-z.–—-]*$/.test(text)) return spelled(text) ?? 'NOUN';
  if (/^[A-Za-z\u{c0}-\u{24f}]/u.test(text)) return 'PROPN';
  if (/^\.?\d/.test(text)) return /[a-z]$/i.test(text) ? 'ADJ' : 'NUM';
  if (/^(?:['‘’`“”"[\](){}…,.!;?/:\-–—¿¡]|\.{2,})$/.test(text)) return 'PUNCT';
  return /^[\p{L}\p{M}]/u.test(text) ? 'X' : 'SYM';
}

function spelled(word: string): PartOfSpeech | undefined {
  for (let length = LONGEST_ENDING; length >= SHORTEST; length--) {
    const found = endings.get(word.slice(-length));
    if (found) return found;
  }
  for (let length = LONGEST_BEGINNING; length >= SHORTEST; length--) {
    const found = beginnings.get(word.slice(0, length));
    if (found) return found;
  }
  return undefined;
}

function bySpelling(table: Readonly<Record<string, string>>): Map<string, PartOfSpeech> {
  return new Map(
    Object.entries(table).flatMap(([pos, parts]) =>
      parts.split(' ').map((part) => [part, pos as PartOfSpeech] as const),
    ),
  );
}
