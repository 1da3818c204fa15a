import { STATE_ORGANS, TITLES } from './en.ts';
import { foldSpelling } from './spelling.ts';
import { countryIn } from './states.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;
const SMALL = new Set(
  'the a an of for in at on and to its his her their according said today yesterday earlier later also'.split(' '),
);

/**
 * Who a claimant is, over spellings and titles: a state for any of its organs ("Ukraine's general staff" and "Kyiv" are both
 * `state:UA`), a person by family name, a body by its words. Null for none.
 */
export function claimantKey(claimant: string | null): string | null {
  const words = (claimant?.match(WORD) ?? []).map((word) => word.replace(/['’]s?$/, '').replace(/\.$/, ''));
  if (words.length === 0) return null;
  const named = countryIn(words.filter((word) => !SMALL.has(word.toLowerCase())));
  const rest = (named?.rest ?? words).filter((word) => !SMALL.has(word.toLowerCase()));
  if (named && rest.every((word) => STATE_ORGANS.has(word.toLowerCase()))) return `state:${named.code}`;
  return personKey(rest) ?? personKey(describedName(words)) ?? bodyKey(words);
}

/** The name behind a plain description: "the bus company Ostra" is Ostra, "the mayor of Velm" has none. */
function describedName(words: readonly string[]): string[] {
  const at = words.findIndex((word) => /^\p{Lu}/u.test(word) && !SMALL.has(word.toLowerCase()));
  const before = words.slice(0, Math.max(0, at));
  return before.length > 0 && before.every((word, i) => (i === 0 ? true : !SMALL.has(word.toLowerCase())))
    ? words.slice(at)
    : [];
}

/** A family name: the last of up to four capitalised words once titles are set aside; null for bodies and common nouns. */
function personKey(words: readonly string[]): string | null {
  const name = words.filter((word) => !TITLES.has(word.toLowerCase()) && !STATE_ORGANS.has(word.toLowerCase()));
  const last = name.at(-1);
  if (!last || name.length > 4 || !name.every((word) => /^\p{Lu}/u.test(word)) || /^\p{Lu}+$/u.test(last)) return null;
  const titled = name.length < words.length;
  return titled || name.length > 1 || words.length === 1 ? `name:${foldSpelling(last)}` : null;
}

function bodyKey(words: readonly string[]): string {
  const kept = words.map((word) => word.toLowerCase()).filter((word) => !SMALL.has(word));
  return `body:${[...new Set(kept.map(foldSpelling))].sort().join(' ')}`;
}
