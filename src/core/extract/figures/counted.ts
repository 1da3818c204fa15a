import type { TaggedToken } from '../../language/tag.ts';
import { allOfThem, countedBefore } from './counted-before.ts';
import { EXPECTED_VALUE } from './en/amounts.ts';
import { classOfNoun, MEMBERS } from './en/nouns.ts';
import { SPACED_SIZES } from './en/context.ts';
import { NOT_IN_PHRASE, STATE_WORDS } from './en/predicates.ts';
import type { NounPhrase, Quantity, Work } from './quantity.ts';

const LONGEST = 8;
const HANGING = 12;

/**
 * The noun phrase that a number counts: what follows it up to its main noun ("60 | commercial fishermen", "dozens of | residents",
 * "60 per cent of | its revenue"). Null where none follows: "21 were killed". Articles and "of" before it are left out.
 */
export function countedPhrase(work: Work, quantity: Quantity, next?: Quantity): NounPhrase | null {
  if (quantity.unitKind === 'money' && work.tokens[quantity.to + 1]?.lower !== 'of') return null;
  const plain = phraseStart(work, quantity);
  const start = plain !== null && next?.from === plain && next.unit !== null ? next.to + 1 : plain;
  if (start === null) return allOfThem(work, quantity);
  if (isExpectedValue(work, quantity)) return null;
  const stop = next && next.unit !== null && next.from >= start ? next.from : Number.POSITIVE_INFINITY;
  const phrase = phraseFrom(work, start, stop);
  return phrase ? withOf(work, phrase, quantity) : countedBefore(work, quantity);
}

/** "the 235,000 | forecast by economists": what somebody said of the number, not what it counts. */
export const isExpectedValue = (work: Work, { first, to }: Quantity): boolean =>
  work.tokens[first - 1]?.lower === 'the' &&
  EXPECTED_VALUE.has(work.tokens[to + 1]?.lower ?? '') &&
  /^(?:ADP|SCONJ|PUNCT)$/.test(work.tokens[to + 2]?.pos ?? 'PUNCT');

/** Where the noun phrase begins: after "of", "of the", "more", "other"; null where a measured unit has no "of". */
function phraseStart(work: Work, quantity: Quantity): number | null {
  let at = quantity.to + 1;
  const { tokens } = work;
  // “about 40 percent” of the code
  if (/^["”]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.lower === 'of') at++;
  if (tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of') at++;
  const of = tokens[at]?.lower === 'of';
  if (quantity.unit !== null && !of) return null;
  if (quantity.attributive && tokens[at]?.text === '-') at = overMembers(work, overHanging(work, at));
  // "250 away fans"
  if (tokens[at]?.lower === 'away' && /^(?:fan|supporter)s$/.test(tokens[at + 1]?.lower ?? '')) at++;
  if (of) at++;
  else if (quantity.form === 'fraction' && quantity.unit === null && tokens[at]?.pos !== 'DET')
    return tokens[at]?.pos === 'NOUN' ? at : null;
  while (
    of || quantity.form === 'fraction'
      ? isLead(tokens[at]) || tokens[at]?.pos === 'NUM'
      : /^(?:more|additional|further|extra|such|of)$/.test(tokens[at]?.lower ?? '')
  )
    at++;
  if (of && /^(?:them|whom|which|us|you)$/.test(tokens[at]?.lower ?? '')) return null;
  return at;
}

/** After the hyphen, and over what hangs on the same noun: "four-, five- and six-cylinder". */
function overHanging(work: Work, hyphen: number): number {
  let at = hyphen + 1;
  const end = at + HANGING;
  while (at < end && /^(?:,|and|or|to|-)$/.test(work.tokens[at]?.lower ?? '')) {
    at++;
    if (work.tokens[at]?.pos === 'NUM') at++;
  }
  return at;
}

/** "a 12-member | crew", "a 40-strong | crowd": the group is counted by its people. */
const overMembers = (work: Work, at: number): number =>
  MEMBERS.has(work.tokens[at]?.lower ?? '') && /^(?:ADJ|NOUN|PROPN)$/.test(work.tokens[at + 1]?.pos ?? '')
    ? at + 1
    : at;

const isLead = (token: TaggedToken | undefined) =>
  token !== undefined &&
  (token.pos === 'DET' ||
    /^(?:its|their|his|her|our|my|your|more|all|nearly|about|total|overall|already|newly|recently|past|last|previous|first|opening|final)$/.test(
      token.lower,
    ));

/** The longest run of words before `stop` that can stand in a noun phrase and ends in a noun. */
function phraseFrom(work: Work, start: number, stop = Number.POSITIVE_INFINITY): NounPhrase | null {
  let head = -1;
  let end = start;
  for (let at = start; at < start + LONGEST; at++) {
    const token = work.tokens[at];
    if (!token || at >= stop || !belongs(work, at, start)) break;
    end = at;
    if (at === start && isSize(token, work.tokens[at + 1])) return { first: start, last: at, head: at };
    if (token.lower === 'times' || token.lower === 'others') return { first: start, last: at, head: at };
    if (isNoun(token) || (at === start && isMistagged(token, work.tokens[at + 1])) || isPlural(work, at)) head = at;
    if (token.lower === "'s" || token.lower === '’s') head = -1;
  }
  if (head < 0) return adjectiveHead(work, start, end);
  if (head === start && STATE_WORDS.has(work.tokens[head]?.lower ?? '')) return null;
  return { first: start, last: head, head };
}

export const isNoun = (token: TaggedToken) => token.pos === 'NOUN' || token.pos === 'PROPN';

function belongs(work: Work, at: number, start: number): boolean {
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

/** "a 12 page document", "a 40 seat theatre": a size in the singular before another noun. */
const isSize = (token: TaggedToken, next: TaggedToken | undefined) =>
  SPACED_SIZES.has(token.lower) && next?.pos === 'NOUN' && token.pos === 'NOUN';

/** Right after a number above one, a verb in "-s" is a plural noun that the tagger missed: "65 snaps". */
const isMistagged = (token: TaggedToken, next: TaggedToken | undefined) =>
  token.pos === 'VERB' && /[^s]s$/.test(token.lower) && !/^(?:DET|NUM|PRON)$/.test(next?.pos ?? '');

/** "nine treatment | works, ...": after a singular noun, at the end of the phrase, a word in "-s" is the plural that was counted. */
const isPlural = (work: Work, at: number): boolean => {
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
  return left.pos === 'ADJ' || (left.pos === 'PROPN' && noun.pos === 'NOUN');
}

/** A participle before a noun: "armoured carriers", "wounded soldiers"; not "people killed". */
function modifies(work: Work, at: number, start: number): boolean {
  const [token, next] = [work.tokens[at], work.tokens[at + 1]];
  if (!token || !next || !/(?:ed|ing|en|wn)$/.test(token.lower)) return false;
  if (!isNoun(next) && next.pos !== 'ADJ' && next.text !== '-') return false;
  return at === start || !isNoun(work.tokens[at - 1] ?? token);
}

/** "2,000 injured", "1,300 homeless": no noun follows, so there is none; nationalities ("500 Chinese") and "one civilian" are tagged as adjectives. */
function adjectiveHead(work: Work, start: number, end: number): NounPhrase | null {
  const token = work.tokens[end];
  if (!token || token.pos !== 'ADJ' || STATE_WORDS.has(token.lower)) return null;
  const named = !work.capitals && /^\p{Lu}/u.test(token.text);
  return named || classOfNoun(token.lemma, token.text) === 'people' ? { first: start, last: end, head: end } : null;
}

/** Takes in "of" and a bare noun: "rounds of ammunition", "members of parliament", not "schools of the city". */
function withOf(work: Work, phrase: NounPhrase, quantity: Quantity): NounPhrase {
  const next = work.tokens[phrase.last + 2];
  if (work.tokens[phrase.last + 1]?.lower !== 'of' || !next || quantity.unit !== null) return phrase;
  if (next.pos !== 'NOUN' && next.pos !== 'ADJ') return phrase;
  const inner = phraseFrom(work, phrase.last + 2);
  return inner ? { ...phrase, last: inner.last } : phrase;
}
