import {
  DRIVEN,
  DRIVING_VERBS,
  FETCHING_VERBS,
  MOVING_VERBS,
  OWN,
  type Phrase,
  PHRASES,
  GIVEN_BACK,
  RESCUED,
  TAKEN_OUT,
  RESTORING_VERBS,
  SUPPLIES,
  WITHOUT,
} from '../en/phrases.ts';
import type { Item } from '../item.ts';
import type { Work } from '../quantity.ts';
import { asideEnd } from './aside.ts';
import type { PredicateFound } from './verb.ts';

const LINKS = 6;
const LINKING = new Set(['AUX', 'ADV', 'PART']);
const LINKS_TO = new Set('who that which have had has to more remain remains remained stay stayed'.split(' '));

/** What a set phrase around a counted one says of it: "have left their homes", "are being treated", "brought out 86 people". */
export const phrase = (work: Work, item: Item): PredicateFound | null =>
  phraseAfter(work, item) ?? fetched(work, item) ?? driven(work, item) ?? restoredTo(work, item);

/** The phrase after the counted one, over auxiliaries and adverbs, an aside and a relative pronoun. */
function phraseAfter(work: Work, item: Item): PredicateFound | null {
  let at = asideEnd(work, item.end + 1);
  if (work.tokens[at]?.text === ',') at++;
  for (let steps = 0; steps <= LINKS; steps++, at++) {
    const token = work.tokens[at];
    if (!token) return null;
    const found = phraseAt(work, at);
    if (found) return fits(found, item) ? found : null;
    if (!LINKING.has(token.pos) && !LINKS_TO.has(token.lower)) return null;
  }
  return null;
}

/** Talks are being held, too. */
const fits = ({ predicate }: PredicateFound, { noun }: Item): boolean =>
  predicate.measure !== 'detained' || noun === null || noun === 'people' || noun === 'soldiers';

/** The set phrase that begins at token `at`. */
export function phraseAt(work: Work, at: number): PredicateFound | null {
  const candidates = PHRASES.get(work.tokens[at]?.lower ?? '');
  const found = candidates?.find((candidate) => matches(work, at, candidate));
  return found ? { predicate: found.predicate, at } : null;
}

function matches(work: Work, from: number, { words, optional }: Phrase): boolean {
  let at = from;
  for (const [i, forms] of words.entries()) {
    if (forms.has(work.tokens[at]?.lower ?? '')) at++;
    else if (!optional[i]) return false;
  }
  return true;
}

/** "forced 1,500 people | from their homes", "drove 200 families out of the valley". */
function driven(work: Work, { noun, quantity, end }: Item): PredicateFound | null {
  if (noun !== 'people') return null;
  const near = work.tokens.slice(Math.max(0, quantity.from - BEFORE), quantity.from);
  const verb = near.findLastIndex(({ lemma, pos }) => DRIVING_VERBS.has(lemma) && pos !== 'NOUN');
  if (verb < 0 || near.slice(verb + 1).some(({ pos }) => /^(?:NOUN|PROPN|PUNCT)$/.test(pos))) return null;
  const out = /^(?:from|out)$/.test(work.tokens[end + 1]?.lower ?? '');
  return out ? { predicate: DRIVEN, at: quantity.from - near.length + verb } : null;
}

const BEFORE = 5;
const AFTER = 6;

/**
 * "brought out 86 people", "pulled 12 children alive from the rubble"; who flies people out, or pulls out its own, takes them away from there.
 * Bodies are known by their noun.
 */
function fetched(work: Work, item: Item): PredicateFound | null {
  if (item.noun !== 'people' && item.noun !== 'soldiers') return null;
  for (let at = item.quantity.from - 1; at >= Math.max(0, item.quantity.from - BEFORE); at--) {
    const token = work.tokens[at];
    if (!token || token.pos === 'PUNCT') return null;
    if (token.pos === 'NOUN' || !FETCHING_VERBS.has(token.lemma)) continue;
    const between = work.tokens.slice(at + 1, item.quantity.from);
    const out = between.some(({ lower }) => lower === 'out');
    if (out && (MOVING_VERBS.has(token.lemma) || between.some(({ lower }) => OWN.has(lower))))
      return { predicate: TAKEN_OUT, at };
    return out || leadsOut(work, item.end + 1) ? { predicate: RESCUED, at } : null;
  }
  return null;
}

function leadsOut(work: Work, from: number): boolean {
  for (const [i, { lower, pos }] of work.tokens.slice(from, from + AFTER).entries()) {
    if (/^(?:alive|safety)$/.test(lower)) return true;
    // "lifted 200 people out of poverty" is no rescue.
    if (lower === 'out' && work.tokens[from + i + 1]?.lower !== 'of') return true;
    if (/^(?:rubble|wreckage|debris|ruins|river|sea|water|waters|mud|flames)$/.test(lower)) return true;
    if (pos === 'PUNCT' || pos === 'VERB') return false;
  }
  return false;
}

/** "Electricity has been restored to 1,900 homes", "power was back in 1,900 homes", "in all but 300 homes": those are still without. */
function restoredTo(work: Work, item: Item): PredicateFound | null {
  const allBut =
    work.tokens[item.quantity.from - 1]?.lower === 'but' && work.tokens[item.quantity.from - 2]?.lower === 'all';
  const to = item.quantity.from - (allBut ? 3 : 1);
  if (!/^(?:to|for|in)$/.test(work.tokens[to]?.lower ?? '')) return null;
  const near = work.tokens.slice(Math.max(0, to - 8), to);
  const verb = near.findLastIndex(({ lemma, lower }) => RESTORING_VERBS.has(lemma) || lower === 'back');
  if (verb < 0 || near.length - verb > 3 || !near.some((token) => SUPPLIES.has(token.lower))) return null;
  return { predicate: allBut ? WITHOUT : GIVEN_BACK, at: to - near.length + verb };
}
