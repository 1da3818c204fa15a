import type { Sentence } from '../../language/document.ts';
import { DIRECTION, FACILITY, LOCATIVE, LOOSE, MOTION, PLACED, REGION, SETTLEMENT } from './en.ts';
import type { Word } from './words.ts';

/** "Department of Justice", "state of siege": these govern other things than places. */
const BODIES = new Set(['department', 'state', 'district', 'county', 'community', 'commune', 'capital']);

/** Whether what stands before the name can only lead to a place. */
export function surelyLed(words: readonly Word[], from: number): boolean {
  const led = leadsTo(words, from);
  return led === 'settlement' || led === 'preposition';
}

/** "links to Russia", "a call on Peru": unless something moves, a loose preposition before a country leads nowhere. */
export function tiesOnly(words: readonly Word[], from: number): boolean {
  if (leadsTo(words, from) !== 'loose') return false;
  return !words.slice(Math.max(0, from - 6), from).some((x) => MOTION.has(x.lower));
}

/** Whether a word of place stands before the name, over "the" and an adjective of direction. */
export function leadsTo(words: readonly Word[], from: number): 'settlement' | 'preposition' | 'loose' | 'no' {
  if (isTheirTown(words, from)) return 'settlement';
  let i = from - 1;
  while (i >= 0 && from - i < 5 && words[i + 1]?.gap === ' ' && isLead(words[i])) i--;
  const word = words[i];
  if (!word || words[i + 1]?.gap.trim()) return 'no';
  if (word.lower === 'of' && SETTLEMENT.has(words[i - 1]?.lower ?? ''))
    return BODIES.has(words[i - 1]?.lower ?? '') ? 'preposition' : 'settlement';
  if (word.lower === 'as' && words[i - 1]?.lower === 'such') return 'preposition';
  if (word.lower === 'of' && PLACED.has(words[i - 1]?.lower ?? '')) return 'preposition';
  if (word.lower === 'for' && /^(battle|fight)$/.test(words[i - 1]?.lower ?? '')) return 'preposition';
  if (SETTLEMENT.has(word.lower)) return 'settlement';
  if (LOCATIVE.has(word.lower)) return LOOSE.has(word.lower) ? 'loose' : 'preposition';
  return 'no';
}

const TOWNS = new Set(['capital', 'city', 'town', 'port', 'village']);
/** Words between a possessor and his town. */
const OWNED = 3;

/** "Kenya's capital, Nairobi", "the island's second city, Brel". */
function isTheirTown(words: readonly Word[], from: number): boolean {
  if (words[from]?.gap !== ', ' || !TOWNS.has(words[from - 1]?.lower ?? '')) return false;
  return words.slice(Math.max(1, from - OWNED), from).some(({ gap }) => /^['’]s? $/.test(gap));
}

const isOfPlaces = ({ lower }: Word) =>
  SETTLEMENT.has(lower) || DIRECTION.has(lower) || REGION.has(lower) || FACILITY.has(lower);

/** What may stand between a word of place and the name. */
const LEADS = new Set(
  'the a an nearby besieged occupied stricken southern capital port neighbouring neighboring'.split(' '),
);

const isLead = (word: Word | undefined): boolean =>
  word !== undefined && (LEADS.has(word.lower) || DIRECTION.has(word.lower));

const ACRONYM = /^(?:us|u\.s|usa|uk|u\.k|eu|e\.u|uae|un|u\.n)$/;
const FUNCTION =
  /^(?:and|or|is|was|are|were|has|have|had|will|would|could|may|said|says|to|in|on|at|by|for|from|with|after|over|that|as|which|who|where|when|while|but|than|if|because|since|until|before|during)$/;

/** "in Russia's invasion", but not "in Peru's capital"; "U.S. diplomats", "UK government": an acronym before a noun says whose it is, not where. */
export function modifies(words: readonly Word[], { from, to }: { from: number; to: number }): boolean {
  const next = words[to];
  if (/^['’]s/.test(next?.gap ?? '')) return !words.slice(to, to + OWNED).some(isOfPlaces);
  return (
    to - from === 1 &&
    ACRONYM.test(words[from]?.lower ?? '') &&
    next?.gap.trim() === (words[from]?.text.includes('.') ? '.' : '') &&
    !FUNCTION.test(next.lower)
  );
}

/** "SANTIAGO, 9 January --", "LIMA (Agency) -": the place in capitals at the head of a report. */
export function isDateline(
  words: readonly Word[],
  { from, to }: { from: number; to: number },
  sentence: Sentence,
): boolean {
  const [first, last] = [words[from], words[to - 1]];
  if (from !== 0 || !first || !last || /\p{Ll}/u.test(first.text) || first.start - sentence.start > 2) return false;
  return /^(?:, (?:\d|\p{Lu})| ?\(| ?[–—-])/u.test(
    sentence.text.slice(last.end - sentence.start, last.end - sentence.start + 4),
  );
}
