import { startsWithCapital } from '../../language/letters.ts';
import { once } from '../../language/once.ts';
import type { Spelling } from '../../language/spelling.ts';
import { NOT_ACTORS } from './en.ts';
import { stemOf } from './importance/stem.ts';
import { type Entry, LEXICON } from './lexicon/lexicon.ts';
import { classesOf } from './word-classes.ts';

/** What the rules for events know of a word by itself. */
export interface Lexeme {
  /** The triggers that begin with it. */
  entries: readonly Entry[] | null;
  /** Its stem; empty for a word that carries no content. */
  stem: string;
  /** Whether it is written as a name is, and whether without small letters. */
  name: boolean;
  loud: boolean;
  /** The classes that it belongs to, as bits of `CLASS`. */
  classes: number;
}

/** Looked up once for all words spelled alike. */
export const lexemeOf = once(
  ({ text, lower }: Spelling): Lexeme => ({
    entries: LEXICON.get(lower) ?? null,
    stem: stemOf(lower),
    name: isName(text, lower),
    loud: !/[a-z]$/.test(text) && text === text.toUpperCase(),
    classes: classesOf(lower),
  }),
);

const isName = (text: string, lower: string): boolean =>
  startsWithCapital(text) &&
  /^[\p{L}'’.]+$/u.test(text) &&
  !/['’](?:ve|m|re|ll|d)$/.test(lower) &&
  (!NOT_ACTORS.has(lower) || text === 'WHO');
