import type { TaggedToken } from '../../language/tag.ts';
import { isChangeVerb } from './change.ts';
import { CROWDS, COLLECTIVES } from './en/nouns.ts';
import { THOSE_WHO, TOLL_NOUNS } from './en/links.ts';
import { NOT_IN_PHRASE, STATES, VERBS } from './en/predicates.ts';
import type { NounPhrase, Quantity, Work } from './quantity.ts';

/**
 * What a number counts that no noun follows, where a noun right before it says so: "a crew of 24", "a fleet of 12", "the number of wagons
 * at 2,600", "most of the cuts, | some 2,700, | will come". Null elsewhere.
 */
export function countedBefore(work: Work, quantity: Quantity): NounPhrase | null {
  const [link, next] = [work.tokens[quantity.from - 1], work.tokens[quantity.to + 1]];
  const counts = /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '') && !NOT_IN_PHRASE.has(next?.lower ?? '');
  if (quantity.unit !== null || counts || next?.lower === 'of') return null;
  const at = quantity.from - 2;
  const noun = work.tokens[at];
  const group = link?.lower === 'of' && (CROWDS.has(noun?.lower ?? '') || COLLECTIVES.has(noun?.lower ?? ''));
  const numbered = /^(?:at|to|as)$/.test(link?.lower ?? '') ? numberOf(work, overVerbs(work, quantity.from - 2)) : null;
  if (numbered) return numbered;
  if (link?.lower === 'at' && CROWDS.has(noun?.lower ?? '') && isPut(work, at))
    return { first: at, last: at, head: at };
  if (link?.lower === 'of') return group ? { first: at, last: at, head: at } : moving(work, at);
  return isAside(work, quantity) ? { first: at, last: at, head: at } : null;
}

/** "the number of houses | destroyed has risen | to 48", "of bridges | was put | at 14": before the verbs that lead to the number. */
function overVerbs(work: Work, last: number): number {
  let at = last;
  while (at > last - MOST_VERBS && isLeading(work.tokens[at])) at--;
  return at;
}

const isLeading = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  token.pos !== 'NOUN' &&
  (token.pos === 'AUX' ||
    isChangeVerb(token) ||
    /^(?:put|stand|estimate|have)$/.test(token.lemma) ||
    Boolean(VERBS.get(token.lemma)?.things));

const MOST_VERBS = 4;

/** "put the number | of stranded wagons | at 2,600", "of drivers | on strike": the plural that ends at token `end`, or stands before where. */
function numberOf(work: Work, end: number): NounPhrase | null {
  const last = STANDING.has(work.tokens[end - 1]?.lower ?? '') ? end - 2 : end;
  const head = work.tokens[last];
  if (head?.pos !== 'NOUN' || head.lemma === head.lower || STATES.has(head.lower)) return null;
  let first = last;
  while (/^(?:NOUN|ADJ|PROPN|VERB)$/.test(work.tokens[first - 1]?.pos ?? '') && last - first < LONGEST) first--;
  // "the number of dead stands": those who died are counted by the rule for tallies.
  if (work.tokens.slice(first, last).some(({ lower }) => THOSE_WHO.has(lower))) return null;
  const [noun, of] = work.tokens.slice(Math.max(0, first - 2), first);
  // "the number of | destroyed | houses": what happened to them is told by the same rule.
  const own = VERBS.get(work.tokens[first]?.lemma ?? '')?.things ? first + 1 : first;
  return of?.lower === 'of' && TOLL_NOUNS.has(noun?.lower ?? '') ? { first: own, last, head: last } : null;
}

const LONGEST = 4;
/** Before the noun that says how those counted are: "on strike", "without power". */
const STANDING = new Set(['on', 'in', 'without']);

/** "police | put | the crowd at". */
const isPut = (work: Work, crowd: number): boolean =>
  work.tokens.slice(Math.max(0, crowd - 3), crowd).some(({ lemma }) => /^(?:put|estimate|reckon|number)$/.test(lemma));

/** Between two commas, bounded, after a plural in small letters: ages and years stand there bare. */
function isAside(work: Work, { from, first, to }: Quantity): boolean {
  const noun = work.tokens[from - 2];
  const commas = work.tokens[from - 1]?.text === ',' && work.tokens[to + 1]?.text === ',';
  return commas && from < first && noun?.pos === 'NOUN' && noun.lemma !== noun.lower && /^\p{Ll}/u.test(noun.text);
}

/** "the goats, | all 30 of them": the plural before the comma. */
export function allOfThem(work: Work, { from, to, unit }: Quantity): NounPhrase | null {
  const at = from - 3;
  const [noun, comma, all] = work.tokens.slice(Math.max(0, at), from);
  if (unit !== null || comma?.text !== ',' || all?.lower !== 'all') return null;
  if (work.tokens[to + 1]?.lower !== 'of' || work.tokens[to + 2]?.lower !== 'them') return null;
  return noun?.pos === 'NOUN' && noun.lemma !== noun.lower ? { first: at, last: at, head: at } : null;
}

/** "creating | jobs | at a rate of 350,000 a month". */
function moving(work: Work, rate: number): NounPhrase | null {
  const at = rate - 3;
  const [noun, ...lead] = work.tokens.slice(Math.max(0, at), rate + 1);
  if (!/^at a (?:rate|pace)$/.test(lead.map(({ lower }) => lower).join(' '))) return null;
  return noun?.pos === 'NOUN' ? { first: at, last: at, head: at } : null;
}
