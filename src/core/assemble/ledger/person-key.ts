import { PREPOSITIONS, SMALL, STATE_ORGANS, TITLES } from './en-speakers.ts';
import { foldSpelling } from './spelling.ts';

/** What may be a name: from the last title on, and no further than a preposition: "Bank chief | Bo Lind | of the Osk branch". */
export function nameWords(words: readonly string[]): string[] {
  const small = words.map((word) => word.toLowerCase());
  const title = small.findLastIndex(
    (word, i) => TITLES.has(word) && i < small.length - 1 && !PREPOSITIONS.has(small[i + 1] ?? ''),
  );
  const from = Math.max(0, title);
  const end = small.findIndex((word, i) => i > from && PREPOSITIONS.has(word));
  const name = words.slice(from, end < 0 ? undefined : end).filter((word) => !SMALL.has(word.toLowerCase()));
  // "The University of Velm": one word before "of" is no name.
  return end >= 0 && name.length < 2 ? [] : name;
}

/** The name behind a plain description: "the bus company Ostra" is Ostra, "the mayor of Velm" has none. */
export function describedName(words: readonly string[]): string[] {
  const at = words.findIndex((word) => /^\p{Lu}/u.test(word) && !SMALL.has(word.toLowerCase()));
  const before = words.slice(0, Math.max(0, at));
  return before.length > 0 && before.every((word, i) => (i === 0 ? true : !SMALL.has(word.toLowerCase())))
    ? words.slice(at)
    : [];
}

/** A family name: the last of up to four capitalised words once titles are set aside; null for bodies and common nouns. */
export function personKey(words: readonly string[]): string | null {
  const name = words.filter((word) => !TITLES.has(word.toLowerCase()) && !STATE_ORGANS.has(word.toLowerCase()));
  const last = name.at(-1);
  // "Velm police" is a body.
  if (
    !last ||
    last !== words.at(-1) ||
    name.length > 4 ||
    !name.every((word) => /^\p{Lu}/u.test(word)) ||
    /^\p{Lu}+$/u.test(last)
  )
    return null;
  const titled = name.length < words.length;
  return titled || name.length > 1 || words.length === 1 ? `name:${foldSpelling(last)}` : null;
}
