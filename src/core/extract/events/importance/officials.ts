import { ELITE, OFFICES } from '../en.ts';
import type { Scanned } from '../scan.ts';
import { CLASS } from '../word-classes.ts';

/** Words between an office and the last name of its holder ("President of the republic Ana Maria Sol"). */
const REACH = 4;

/**
 * The last names, lower case, of those whom an article introduces with an office of state ("Foreign Minister Ana Sol", "President
 * Sol"): further down it names them without. Linear.
 */
export function officialsIn(sentences: readonly Pick<Scanned, 'words' | 'classes'>[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { words, classes } of sentences) {
    if ((classes & CLASS.office) === 0) continue;
    words.forEach((word, at) => {
      if (!OFFICES.has(word.lower)) return;
      const name = runOfNames(words.slice(at + 1, at + 1 + REACH).map(({ text }) => text));
      if (name) names.add(name.toLowerCase());
    });
  }
  return names;
}

/** Words of a sentence in which its subject is looked for. */
const SUBJECT = 10;

/** Whether a state, a body of it or one of `officials` is likely the subject of a sentence. */
export const officeActs = ({ words }: Pick<Scanned, 'words'>, officials: ReadonlySet<string>): boolean =>
  words.slice(0, SUBJECT).some(({ lower }) => ELITE.has(lower) || officials.has(lower));

/** The last of the capitalised words that follow each other from the first on. */
function runOfNames(words: readonly string[]): string | null {
  const end = words.findIndex((word) => !/^\p{Lu}\p{Ll}/u.test(word));
  return words.slice(0, end < 0 ? words.length : end).at(-1) ?? null;
}
