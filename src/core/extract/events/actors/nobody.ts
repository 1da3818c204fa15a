import { entryOf } from '../../../language/tagging/entry.ts';
import { STAKES } from '../../place/en.ts';
import { countryOfDemonym } from '../../place/names.ts';
import { ROLE_WORDS, SETTLEMENTS } from '../en.ts';
import { lexemeOf } from '../lexeme.ts';
import type { Cue } from '../lexicon/table.ts';
import type { Word } from '../words.ts';
import { INSIDE, SITES } from './en.ts';
import { between, owned, touching } from './run.ts';

/** A run of words written as a name, from `at` to before `end`, and what stands around it. */
export interface Run {
  source: string;
  words: readonly Word[];
  at: number;
  end: number;
  /** Words that the article uses as names elsewhere. */
  names: ReadonlySet<string>;
}

type Rule = (run: Run) => boolean;

/** A capital that opens a sentence or a quotation makes no name of a word that is none elsewhere, nor of any people. */
const opens: Rule = ({ source, words, at, end, names }) => {
  const [before, first] = [words[at - 1], words[at]];
  if (!first || end - at > 1 || countryOfDemonym(first.spelling) !== null) return false;
  const opening = before === undefined || /[:“"]\s?$|``$/.test(between(source, before, first));
  return opening && (!names.has(first.lower) || ROLE_WORDS.has(first.lower));
};

/**
 * "in Orlik", "across Orlik", "the capital, Orlik": where something is, not who acts; "trust in Rilke", "in Rilke's view" are of someone.
 */
const isWhere: Rule = ({ source, words, at, end }) => {
  const [before, first, last, after] = [words[at - 1], words[at], words[end - 1], words[end]];
  if (!before || !first || !last || (after && owned(source, last, after))) return false;
  if (SETTLEMENTS.has(before.lower)) return between(source, before, first) === ', ';
  return INSIDE.has(before.lower) && touching(source, before, first) && !STAKES.has(words[at - 2]?.lower ?? '');
};

/** "Velden, Ark.," and "Arel, Jr.": an abbreviation behind a comma adds to the name before it. */
const addsToName: Rule = ({ source, words, at, end }) => {
  const [before, word, after] = [words[at - 1], words[at], words[end]];
  if (!before || !word || end - at > 1 || between(source, before, word) !== ', ') return false;
  const short = word.text.endsWith('.') || (word.text.length <= SHORT && source[word.end] === '.');
  return short && /^\p{Lu}/u.test(before.text) && after !== undefined && !/^\p{Lu}/u.test(after.text);
};

/** Letters of an abbreviation. */
const SHORT = 5;

/** "the harbour union (HWU)": the name before it, shortened; "17C" and "Vitamin D" hold single letters. */
const isInitials: Rule = ({ source, words, at, end }) => {
  const word = words[at];
  if (!word || end - at > 1) return false;
  return (
    word.text.length === 1 || (source[word.start - 1] === '(' && source[word.end] === ')' && !/\p{Ll}/u.test(word.text))
  );
};

/** "the Orlik-born painter", "anti-Rilke votes": part of an adjective. */
const isPart: Rule = ({ source, words, at, end }) => {
  const [first, last] = [words[at], words[end - 1]];
  if (!first || !last || end - at > 1) return false;
  return (
    /\p{Ll}-$/u.test(source.slice(Math.max(0, first.start - 2), first.start)) ||
    /^-\p{Ll}/u.test(source.slice(last.end, last.end + 2))
  );
};

/** Words behind the adjective of a people within which what it did is told. */
const NEAR = 2;
const ARMED: ReadonlySet<Cue> = new Set(['strike', 'ground_fighting', 'advance_retreat']);

/** "Velian oil": the adjective of a people only describes what stands behind it; "Velian air strikes" are its acts. */
const describesThing: Rule = ({ source, words, at, end }) => {
  const [word, next] = [words[at], words[end]];
  if (!word || !next || end - at > 1 || /^\p{Lu}/u.test(next.text) || !touching(source, word, next)) return false;
  if (word.lower.endsWith('s') || countryOfDemonym(word.spelling) === null) return false;
  if (words.slice(end, end + NEAR).some(isArmed)) return false;
  const { usual } = entryOf(next.spelling).known;
  return usual === 'NOUN' || usual === 'ADJ';
};

const isArmed = ({ spelling }: Word): boolean =>
  lexemeOf(spelling).entries?.some(({ cue, form }) => form === 'noun' && ARMED.has(cue)) ?? false;

/** "Harbour Street", "Lake Bridge": places that no gazetteer has. */
const isSite: Rule = ({ words, at, end }) => end - at > 1 && SITES.has(words[end - 1]?.lower ?? '');

const RULES: readonly Rule[] = [opens, isWhere, addsToName, isInitials, isPart, isSite, describesThing];

/** Whether a run of words written as a name is of nobody who acts. */
export const namesNobody = (run: Run): boolean => RULES.some((rule) => rule(run));
