import { COUNTRIES } from '../../extract/place/countries.ts';
import { SEATS } from './en-speakers.ts';

const BY_NAME = new Map<string, string>();
for (const line of COUNTRIES.trim().split('\n')) {
  const [code = '', name = '', others = '', demonyms = ''] = line.split('|');
  for (const word of [name, ...others.split(','), ...demonyms.split(',')]) if (word) addName(word.toLowerCase(), code);
}
for (const [seat, code] of Object.entries(SEATS)) BY_NAME.set(seat, code);

function addName(word: string, code: string): void {
  const bare = word.replace(/^the /, '');
  for (const form of [bare, `${bare}s`]) if (!BY_NAME.has(form)) BY_NAME.set(form, code);
}

/** The country that a name, an adjective of nationality or a seat of government stands for: ISO 3166-1 code, or null. */
export function countryOf(words: string): string | null {
  return (
    BY_NAME.get(
      words
        .toLowerCase()
        .replace(/['’]s?$/, '')
        .replace(/^the /, ''),
    ) ?? null
  );
}

/** Whether a name is that of a town which stands for its state. */
export const isSeat = (name: string): boolean => Object.hasOwn(SEATS, name.toLowerCase());

/** A country named in a phrase and the words around it. */
export interface NamedCountry {
  code: string;
  rest: string[];
}

/** The first country named in a list of words (names of up to four words), and the words left without it. */
export function countryIn(words: readonly string[]): NamedCountry | null {
  for (let at = 0; at < words.length; at++) {
    for (let size = Math.min(4, words.length - at); size > 0; size--) {
      const code = countryOf(words.slice(at, at + size).join(' '));
      if (code) return { code, rest: [...words.slice(0, at), ...words.slice(at + size)] };
    }
  }
  return null;
}
