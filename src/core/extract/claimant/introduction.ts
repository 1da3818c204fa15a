import type { Sentence } from '../../language/document.ts';
import { type TaggedToken, tagsOf } from '../../language/tag.ts';
import type { Tokens, TokenSpan } from './attribution.ts';
import { BODIES, BODY_NOUNS, INNER, MEMBERS, OTHER_POSTS, POSSESSIVE, RELATIVE, TIMES } from './en.ts';
import type { Mention } from './mention.ts';
import { phraseEndingAt, phraseStartingAt } from './phrase.ts';

/** A name with the noun that says what its bearer is. */
export interface Introduction extends Mention {
  /** The last word of the name, by which two introductions are told apart. */
  name: string;
  /** Every word of it, in lower case. */
  words: ReadonlySet<string>;
  /** The noun is part of the name ("the Lorvian health ministry"), not said beside it ("Norrane, a shipping company"). */
  holdsNoun: boolean;
  /** A common noun says what its bearer is ("carmaker Orm", not "the Orm Foundation"). */
  described: boolean;
}

/** A name in full is at most this long. */
const LONGEST = 10;
/** What stands between the article and the noun of an apposition. */
const NEAR = 6;

/**
 * The names that a sentence introduces by a noun: "the Lorvian health ministry", "the charity Lumen", "Mayor Tomas Arel", "Norrane, a
 * shipping company".
 */
export function introductionsIn(sentence: Sentence, noun: string): Introduction[] {
  const t = tagsOf(sentence);
  return t.flatMap(({ lower }, at) => {
    // "Anna Berg, the school's manager": an owner says what nobody is.
    if (lower !== noun || !/^(?:NOUN|PROPN)$/.test(t[at]?.pos ?? '') || isOwner(t, at)) return [];
    const apposed = apposition(t, at);
    const span = apposed ?? titled(t, at) ?? (BODIES.has(noun) ? fullBody(t, at) : null);
    if (!span || t.slice(span.from, at).some((x) => OTHER_POSTS.has(x.lower))) return [];
    return [introduction(sentence, span, at, apposed === null)];
  });
}

function introduction(sentence: Sentence, source: TokenSpan, at: number, holdsNoun: boolean): Introduction {
  const t = tagsOf(sentence);
  const tokens = t.slice(source.from, source.to);
  const names = tokens.filter((x, i) => x.pos === 'PROPN' && i !== at - source.from);
  const name = (names.at(-1) ?? tokens.at(-1))?.lower ?? '';
  const described = at === 0 || /^\p{Ll}/u.test(t[at]?.text ?? '');
  return { sentence, source, name, words: new Set(tokens.map((x) => x.lower)), holdsNoun, described };
}

/** "Tomas Arel, the mayor of Velm,", "Norrane, a shipping company": the name before a comma and what its bearer is. */
function apposition(t: Tokens, at: number): TokenSpan | null {
  const article = articleBefore(t, at);
  const { lower = '' } = t[article] ?? {};
  if (t[article - 1]?.text !== ',') return null;
  const name = nameEndingAt(t, article - 2);
  const loose = lower === 'a' || lower === 'an' || (name?.from === 0 && RELATIVE.has(t[at + 1]?.lower ?? ''));
  const indefinite = lower === 'a' || lower === 'an';
  if (!(loose ? goesOn(t, at + 1) : isClosed(t, phraseStartingAt(t, at)?.to ?? at + 1))) return null;
  if (!name || (t[name.from - 1]?.pos === 'ADP' && !indefinite)) return null;
  const person = !BODY_NOUNS.has(t[at]?.lower ?? '');
  return person && name.to - name.from < 2 ? null : { from: name.from, to: at + 1 };
}

/** Where the words that describe the noun at `at` begin: at its article, or at the owner of "Lorvia's biggest bank"; -1 where they have none. */
function articleBefore(t: Tokens, at: number): number {
  let from = at - 1;
  while (at - from < NEAR && /^(?:NOUN|ADJ|ADV|PROPN|VERB|CCONJ)$/.test(t[from]?.pos ?? '')) from--;
  if (t[from]?.pos === 'DET') return from;
  if (!POSSESSIVE.has(t[from]?.lower ?? '')) return -1;
  const owner = nameEndingAt(t, from - 1)?.from ?? -1;
  return t[owner - 1]?.pos === 'DET' ? owner - 1 : owner;
}

/** A comma or the end, and no name behind it: in "Velm, the mayor, Tomas Arel," the name behind is the mayor's. */
const isClosed = (t: Tokens, i: number): boolean => /^[,.;)]$/.test(t[i]?.text ?? '.') && !isName(t[i + 1]);

/** "a shipping company | based in Velm"; "the coastguard | said in Velm" would tell nothing of the name before. */
const goesOn = (t: Tokens, i: number): boolean => {
  const { lower = '', pos } = t[i] ?? {};
  return (
    isClosed(t, i) || INNER.has(lower) || RELATIVE.has(lower) || (pos === 'VERB' && INNER.has(t[i + 1]?.lower ?? ''))
  );
};

/** "the charity Lumen", "Mayor Tomas Arel", "the mayor of Velm, Tomas Arel,": the name behind the noun. */
function titled(t: Tokens, at: number): TokenSpan | null {
  if (t[at - 1]?.lower === 'of') return null;
  const from = describedFrom(t, at);
  if (isName(t[at + 1])) {
    const to = nameEnd(t, at + 1);
    const [post, names] = [/^\p{Lu}/u.test(t[at]?.text ?? ''), t.slice(at + 1, to).filter((x) => !BODIES.has(x.lower))];
    return names.length > 1 || (names.length > 0 && (post || BODY_NOUNS.has(t[at]?.lower ?? ''))) ? { from, to } : null;
  }
  const post = t[at + 1]?.lower === 'of' ? phraseStartingAt(t, at) : { from: at, to: at + 1 };
  if (!post || t[post.to]?.text !== ',' || BODY_NOUNS.has(t[at]?.lower ?? '')) return null;
  const to = nameEnd(t, post.to + 1);
  return to - post.to > 2 && /^[,.]$/.test(t[to]?.text ?? '.') ? { from, to } : null;
}

/** "the Swiss shipping | company Norrane": where the words before the noun begin. */
function describedFrom(t: Tokens, at: number): number {
  let from = at;
  while (at - from < NEAR && /^(?:NOUN|ADJ|PROPN)$/.test(t[from - 1]?.pos ?? '')) from--;
  return t[from - 1]?.pos === 'DET' ? from - 1 : from;
}

/** "the Lorvian health ministry", "the Ministry of Health": a proper noun besides the word itself. */
function fullBody(t: Tokens, at: number): TokenSpan | null {
  const onwards = t[at + 1]?.lower === 'of' ? phraseStartingAt(t, at) : null;
  const before = phraseEndingAt(t, at);
  const span = before && { from: behindMembers(t, before), to: Math.max(before.to, onwards?.to ?? 0) };
  if (!span || span.to - span.from < 3 || span.to - span.from >= LONGEST) return null;
  return t.slice(span.from, span.to).some((x) => x.pos === 'PROPN' && !BODIES.has(x.lower)) ? span : null;
}

/** "the school's manager", and not "Velm council's", which names the council. */
const isOwner = (t: Tokens, at: number): boolean => POSSESSIVE.has(t[at + 1]?.lower ?? '') && t[at - 1]?.pos === 'DET';

/** "Members of | the Velm council", "shares in | the company": who belongs to a body is not the body. */
function behindMembers(t: Tokens, { from, to }: TokenSpan): number {
  const inner = t.findIndex(({ lower }, i) => i > from && i < to && INNER.has(lower));
  return inner > 0 && MEMBERS.has(t[inner - 1]?.lower ?? '') ? inner + 1 : from;
}

const isName = (token: TaggedToken | undefined): boolean =>
  token?.pos === 'PROPN' && /^\p{Lu}/u.test(token.text) && !TIMES.has(token.lower);

function nameEnd(t: Tokens, from: number): number {
  let to = from;
  while (isName(t[to])) to++;
  return to;
}

/** The run of names that ends at token `last`. */
function nameEndingAt(t: Tokens, last: number): TokenSpan | null {
  let from = last + 1;
  while (isName(t[from - 1])) from--;
  return from <= last ? { from, to: last + 1 } : null;
}
