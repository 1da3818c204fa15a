import type { TaggedToken } from '../../language/tag.ts';
import { allOfThem, countedBefore } from './counted-before.ts';
import { EXPECTED_VALUE } from './en/amounts.ts';
import { classOfNoun, MEMBERS } from './en/nouns.ts';
import { SPACED_SIZES } from './en/context.ts';
import { STATE_WORDS } from './en/predicates.ts';
import { belongs, isMistagged, isNoun, isPlural } from './in-phrase.ts';
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

/** "a 12 page document", "a 40 seat theatre": a size in the singular before another noun. */
const isSize = (token: TaggedToken, next: TaggedToken | undefined) =>
  SPACED_SIZES.has(token.lower) && next?.pos === 'NOUN' && token.pos === 'NOUN';

/**
 * "2,000 injured", "1,300 homeless": no noun follows, so there is none; nationalities ("500 Chinese") and "one civilian" are tagged as
 * adjectives.
 */
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
