import { APPOSED, HEADS, PREPOSITIONS, SMALL, SPEAKERS, SPOKESPERSONS, STATE_ORGANS, TITLES } from './en-speakers.ts';
import { describedName, nameWords, personKey } from './person-key.ts';
import { foldSpelling } from './spelling.ts';
import { countryIn } from './states.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;

/** Who a claimant is by its own words alone. */
export interface Speaker {
  /** A state, a person by family name, or a body by its words: "state:UA", "name:arel", "body:mayor velm". */
  key: string;
  /** Folded words by which it may also be called: of a person those of the post ("Velm mayor"), of a body all that it has. */
  words: ReadonlySet<string>;
  person: boolean;
  /** The key of the body that a spokesperson with a name speaks for. */
  speaksFor: string | null;
}

/**
 * Who a claimant is, over spellings and titles: a state for any of its organs ("Ukraine's general staff" and "Kyiv" are both
 * `state:UA`), a person by family name, a body by its words, whoever speaks for it ("a spokesman for Ostra"). Null for none.
 */
export const claimantKey = (claimant: string | null): string | null => speakerOf(claimant)?.key ?? null;

/** The same with what it may also be called; null for none. */
export function speakerOf(claimant: string | null): Speaker | null {
  if (claimant === null) return null;
  const [name, post] = apposed(claimant);
  return speakerIn(wordsOf(name), wordsOf(post));
}

const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).map((word) => word.replace(/['’]s?$/, '').replace(/\.$/, ''));

/** "Tomas Arel, the mayor of Velm", "the mayor of Velm, Tomas Arel": the name and the post beside it, empty where there is none. */
function apposed(claimant: string): [name: string, post: string] {
  const comma = claimant.indexOf(', ');
  const [first, second] = [claimant.slice(0, comma), claimant.slice(comma + 2)];
  if (comma < 0 || personKey(plain(first)) === null) {
    const named = comma > 0 && startsApposition(first) && personKey(plain(second)) !== null;
    return named ? [second, first] : [claimant, ''];
  }
  return startsApposition(second) ? [first, second] : [claimant, ''];
}

const plain = (text: string) => wordsOf(text).filter((word) => !SMALL.has(word.toLowerCase()));

function startsApposition(text: string): boolean {
  const word = wordsOf(text)[0]?.toLowerCase() ?? '';
  return APPOSED.has(word) || TITLES.has(word);
}

function speakerIn(words: readonly string[], post: readonly string[]): Speaker | null {
  if (words.length === 0) return null;
  const body = spokenFor(words);
  if (body) return speakerIn(body, []);
  const named = countryIn(words.filter((word) => !SMALL.has(word.toLowerCase())));
  const rest = (named?.rest ?? words).filter((word) => !SMALL.has(word.toLowerCase()));
  if (named && rest.every((word) => STATE_ORGANS.has(word.toLowerCase())))
    return { key: `state:${named.code}`, words: new Set(), person: false, speaksFor: null };
  const person = personKey(nameWords(words)) ?? personKey(describedName(words));
  if (person) return personOf(person, [...post, ...titlesOf(words)]);
  return { key: bodyKey(words), words: new Set(folded(words)), person: false, speaksFor: null };
}

function personOf(key: string, post: readonly string[]): Speaker {
  const body = post.some((word) => SPOKESPERSONS.has(word.toLowerCase())) ? spokenFor(post) : null;
  const speaksFor = body && (speakerIn(body, [])?.key ?? null);
  return { key, words: new Set(folded(post)), person: true, speaksFor };
}

/** The words up to the last title: "Velm mayor | Tomas Arel". */
function titlesOf(words: readonly string[]): readonly string[] {
  return words.slice(0, words.findLastIndex((word) => TITLES.has(word.toLowerCase())) + 1);
}

/**
 * "a spokesman | for Ostra", "doctors | of the charity Ostra", "Ostra | spokeswoman", "the League's | leader": the body that is spoken for;
 * null where none is.
 */
function spokenFor(words: readonly string[]): readonly string[] | null {
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (HEADS.has(last)) {
    const before = words.slice(0, -1);
    return before.some((word) => !TITLES.has(word.toLowerCase()) && !SMALL.has(word.toLowerCase())) ? before : null;
  }
  const at = words.findIndex((word) => SPEAKERS.has(word.toLowerCase()));
  const led = at >= 0 && at < words.length - 2 && PREPOSITIONS.has(words[at + 1]?.toLowerCase() ?? '');
  return led && words.slice(0, at).every((word) => /^\p{Ll}/u.test(word) || SMALL.has(word.toLowerCase()))
    ? words.slice(at + 2)
    : null;
}

const bodyKey = (words: readonly string[]): string => `body:${[...new Set(folded(words))].sort().join(' ')}`;

const folded = (words: readonly string[]): string[] =>
  words
    .map((word) => word.toLowerCase())
    .filter((word) => !SMALL.has(word))
    .map(foldSpelling);
