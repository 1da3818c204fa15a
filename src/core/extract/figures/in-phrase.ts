import type { TaggedToken } from '../../language/tag.ts';
import { classOfNoun } from './en/nouns.ts';
import { NOT_IN_PHRASE, STATE_WORDS } from './en/predicates.ts';
import type { Work } from './quantity.ts';

/** Whether a word is a noun, a name among them. */
export const isNoun = (token: TaggedToken) => token.pos === 'NOUN' || token.pos === 'PROPN';

/** Whether the word at `at` can stand in the noun phrase that begins at `start`. */
export function belongs(work: Work, at: number, start: number): boolean {
  const token = work.tokens[at];
  const next = work.tokens[at + 1];
  const previous = work.tokens[at - 1];
  if (!token || NOT_IN_PHRASE.has(token.lower)) return false;
  if (token.text === '-' || token.lower === "'s" || token.lower === '’s')
    return at > start && /^[\p{L}\d]/u.test(next?.text ?? '');
  if (token.pos === 'NUM')
    return previous?.text === '-' || (at > start && next !== undefined && isNoun(next) && /^\d/.test(token.text));
  if (isNoun(token))
    return (
      at === start || !(STATE_WORDS.has(token.lower) || isNewSubject(work, previous, token) || acts(previous, token))
    );
  if (token.pos === 'CCONJ') return joinsModifiers(work, at, start);
  if (token.pos === 'ADJ') return !(STATE_WORDS.has(token.lower) && at > start);
  if (token.pos === 'VERB' && at === start && isMistagged(token, next)) return true;
  if (token.pos === 'VERB') return isPlural(work, at) || modifies(work, at, start);
  if (token.pos === 'ADV' && previous && isNoun(previous)) return false;
  if (token.pos === 'ADV')
    return next?.pos === 'ADJ' || next?.pos === 'VERB' ? modifies(work, at + 1, start) || next.pos === 'ADJ' : false;
  return token.text === '"' || token.text === '“' || token.text === '”' ? at === start : false;
}

/** Right after a number above one, a verb in "-s" is a plural noun that the tagger missed: "65 snaps". */
export const isMistagged = (token: TaggedToken, next: TaggedToken | undefined) =>
  token.pos === 'VERB' && /[^s]s$/.test(token.lower) && !/^(?:DET|NUM|PRON)$/.test(next?.pos ?? '');

/** "nine treatment | works, ...": after a singular noun, at the end of the phrase, a word in "-s" is the plural that was counted. */
export const isPlural = (work: Work, at: number): boolean => {
  const [before, token, next] = [work.tokens[at - 1], work.tokens[at], work.tokens[at + 1]];
  if (token?.pos !== 'VERB' || !/[^s]s$/.test(token.lower) || before?.pos !== 'NOUN') return false;
  return before.lemma === before.lower && !before.lower.endsWith('s') && /^[.,;)]$/.test(next?.text ?? '.');
};

/** "38 children Russia had wounded", "second officer Major Hall": a name after a plural or a person in small letters is not counted. */
function isNewSubject(work: Work, previous: TaggedToken | undefined, token: TaggedToken): boolean {
  if (work.capitals || token.pos !== 'PROPN' || previous?.pos !== 'NOUN' || !/^\p{Ll}/u.test(previous.text))
    return false;
  return previous.lemma !== previous.lower || /^(?:people|soldiers)$/.test(classOfNoun(previous.lemma, previous.text));
}

const VERBAL = /^(?:use|want|need|hope|vote|support|face|cost|claim|plan|show|say)$/;

/** "human beings | screwing in screws": after a plural a word in "-ing" is what they do. */
const acts = (previous: TaggedToken | undefined, token: TaggedToken): boolean =>
  (token.lower.endsWith('ing') || VERBAL.test(token.lower)) &&
  previous?.pos === 'NOUN' &&
  previous.lemma !== previous.lower;

/** "digital and physical sales", "Kia and Fiat vehicles": "and" between two modifiers of one noun. */
function joinsModifiers(work: Work, at: number, start: number): boolean {
  const [left, right, noun] = [work.tokens[at - 1], work.tokens[at + 1], work.tokens[at + 2]];
  if (at === start || !left || !right || !noun || !isNoun(noun)) return false;
  if (left.pos === 'ADJ' && right.pos === 'VERB') return /(?:ed|ing)$/.test(right.lower);
  // "security and diplomatic officials": a bare singular modifies too.
  if (left.pos === 'NOUN' && right.pos === 'ADJ') return left.lemma === left.lower && noun.lemma !== noun.lower;
  if (left.pos !== right.pos) return false;
  // "eight missile and gun depots": two bare things before the plural that is counted.
  if (left.pos === 'NOUN')
    return [left, right].every((one) => one.lemma === one.lower && classOfNoun(one.lemma, one.text) !== 'people');
  return left.pos === 'ADJ' || (left.pos === 'PROPN' && noun.pos === 'NOUN');
}

/** A participle before a noun: "armoured carriers", "wounded soldiers"; not "people killed". */
function modifies(work: Work, at: number, start: number): boolean {
  const [token, next] = [work.tokens[at], work.tokens[at + 1]];
  if (!token || !next || !/(?:ed|ing|en|wn)$/.test(token.lower)) return false;
  if (!isNoun(next) && next.pos !== 'ADJ' && next.text !== '-') return false;
  return at === start || !isNoun(work.tokens[at - 1] ?? token);
}
