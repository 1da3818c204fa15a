import { countryOf } from '../assemble/ledger/states.ts';
import { foldSpelling } from '../assemble/ledger/spelling.ts';
import { STOP_WORDS } from './en.ts';
import { matchesOf } from '../language/matches.ts';

const CAPITALISED = /\p{Lu}[\p{L}\p{M}’'-]+/gu;

/** The proper names of a text, each once, over spellings; a nation and its adjective are one name. */
export function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const [word] of matchesOf(CAPITALISED, text)) {
    const bare = word.replace(/['’]s?$/, '');
    if (!STOP_WORDS.has(bare.toLowerCase())) names.add(countryOf(bare) ?? foldSpelling(bare));
  }
  return names;
}

/** The same without the first word, which has its capital from its place. */
export const namesWithin = (sentence: string): Set<string> => namesIn(sentence.replace(/^\S+/, ''));

/** Whether a name of that list is one of a state. */
export const isStateCode = (name: string): boolean => /^[A-Z]{2}$/.test(name);
