import type { Spelling } from '../spelling.ts';
import { classOf, type WordClass } from './lexicon.ts';
import type { PartOfSpeech } from './part-of-speech.ts';
import { nameOf } from './rules.ts';

/** What the lexicon has of a word as written; shared by all that are spelled so. */
export interface Entry {
  known: WordClass;
  name: number;
  /** Its lemmas so far, by part of speech. */
  lemmas: Map<PartOfSpeech, string>;
  /** Whether it may be a contraction, or the second half of one. */
  contracted: boolean;
}

/** The entry of a word; looked up once for all that are spelled alike. */
export function entryOf(spelling: Spelling): Entry {
  spelling.entry ??= newEntry(spelling);
  return spelling.entry;
}

function newEntry({ text, lower }: Spelling): Entry {
  const known = classOf(text, lower);
  return { known, name: nameOf(text, known.usual), lemmas: new Map(), contracted: /['’].|^cannot$/.test(lower) };
}
