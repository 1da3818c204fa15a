import type { TaggedToken } from '../../language/tag.ts';
import { LIGHT_OBJECTS, type Predicate, STATES, VERBS } from './en/predicates.ts';
import { FLIGHT_WISHES, LINK_VERBS, TOLL_NOUNS, TOLL_STATES } from './en/links.ts';
import type { Item } from './item.ts';
import type { Work } from './quantity.ts';

/** What happened to what an item counts, and where the sentence says so. */
export interface PredicateFound {
  predicate: Predicate;
  at: number;
}

/**
 * The verb or noun that governs a counted phrase, by patterns in this order: the counted noun says it itself ("12 deaths"); a clause
 * with an auxiliary after it ("21 were killed"); a verb right before it ("killing two", "loss of 173 tanks"); a tally noun ("the death toll
 * rose to 20"); a participle or verb after it ("38 children killed", "500 soldiers surrendered").
 */
export function predicateOf(work: Work, item: Item): PredicateFound | null {
  const after = following(work, item);
  return (
    ownState(work, item) ??
    (after?.finite ? after.found : null) ??
    governing(work, item) ??
    tally(work, item) ??
    after?.found ??
    null
  );
}

function ownState(work: Work, item: Item): PredicateFound | null {
  const at = item.own && item.phrase ? item.phrase.head : item.quantity.to + 1;
  const token = work.tokens[at];
  const first = item.own && item.phrase ? work.tokens[item.phrase.first] : undefined;
  const predicate =
    STATES.get(token?.lower ?? '') ??
    STATES.get(token?.lemma ?? '') ??
    (first && first.pos !== 'PROPN' ? STATES.get(first.lower) : undefined);
  return predicate ? { predicate, at } : null;
}

const REACH_AFTER = 9;

/** The predicate of the clause or participle after the phrase; `finite` where an auxiliary makes the phrase its subject. */
function following(work: Work, item: Item): { found: PredicateFound; finite: boolean } | null {
  if (isOutOf(work, item.quantity.from - 2)) return null;
  const start = isOutOf(work, item.end + 1) ? item.end + 4 : item.end + 1;
  let [finite, wish] = [false, false];
  for (let at = start; at <= start + REACH_AFTER; at++) {
    const token = work.tokens[at];
    if (!token) return null;
    const past = at === start ? conjunctEnd(work, at) : at;
    if (past > at) at = past;
    else if (FLIGHT_WISHES.has(token.lemma) && token.pos !== 'NOUN') wish = true;
    else if (token.pos === 'AUX') finite = true;
    else {
      const found = predicateAt(work, at, token, wish);
      if (found && token.pos !== 'PROPN') return agent(work, at, token, finite) ? null : { found, finite };
      if (!isLink(token)) return supported(work, at);
    }
  }
  return null;
}

/** Steps over a further subject without a number: "two policemen | and a guide | were killed". */
function conjunctEnd(work: Work, from: number): number {
  let at = work.tokens[from]?.text === ',' ? from + 1 : from;
  if (work.tokens[at]?.pos !== 'CCONJ') return from;
  for (at++; at < from + REACH_AFTER && /^(?:DET|ADJ|NOUN|PROPN)$/.test(work.tokens[at]?.pos ?? ''); at++);
  return work.tokens[at]?.pos === 'AUX' && at > from + 1 ? at - 1 : from;
}

/** "three generals out of 20": what happened is said of the first number. */
const isOutOf = (work: Work, at: number) => work.tokens[at]?.lower === 'out' && work.tokens[at + 1]?.lower === 'of';

function predicateAt(work: Work, at: number, token: TaggedToken, wish: boolean): PredicateFound | null {
  if (/^(?:shot|stabbed|gunned|beaten|hacked|burned|burnt)$/.test(token.lower) && isFatal(work, at)) return DIED(at);
  if (wish && /^(?:flee|leave|escape|evacuate)$/.test(token.lemma))
    return { predicate: { measure: 'trapped', people: 'people_trapped', things: null }, at };
  const predicate =
    STATES.get(token.lower) ?? (token.pos === 'NOUN' && !/(?:ed|en)$/.test(token.lower) ? undefined : verbOf(token));
  return predicate ? { predicate, at } : null;
}

/** "shot dead", "gunned down", "stabbed to death". */
const isFatal = (work: Work, at: number): boolean =>
  /^(?:dead|down|to death)$/.test(
    [work.tokens[at + 1]?.lower, work.tokens[at + 2]?.lower].join(' ').replace(/^(dead|down) .*$/, '$1'),
  );

const DIED = (at: number): PredicateFound | null => {
  const predicate = VERBS.get('kill');
  return predicate ? { predicate, at } : null;
};

/** The verb a token is a form of; taggers miss the verb in "wounded 12" and in capitals, so the ending counts too. */
function verbOf(token: TaggedToken): Predicate | undefined {
  const known = VERBS.get(token.lemma);
  if (known || token.pos === 'PROPN') return known;
  const stem = token.lower.replace(/(?:ed|ing|s)$/, '');
  return stem === token.lower
    ? undefined
    : (VERBS.get(stem) ?? VERBS.get(`${stem}e`) ?? VERBS.get(stem.replace(/(.)\1$/, '$1')));
}

const isLink = (token: TaggedToken) =>
  token.pos === 'ADV' || token.pos === 'PART' || LINK_VERBS.has(token.lemma) || LINK_VERBS.has(token.lower);

/** "sustained minor injuries", "suffered burns", "were taken hostage": a light verb whose object says it. */
function supported(work: Work, at: number): { found: PredicateFound; finite: boolean } | null {
  if (!/^(?:sustain|suffer|receive|take|hold)$/.test(work.tokens[at]?.lemma ?? '')) return null;
  for (let to = at + 1; to <= at + 4; to++) {
    const token = work.tokens[to];
    if (!token || token.pos === 'VERB') return null;
    const predicate = LIGHT_OBJECTS.get(token.lower);
    if (predicate) return { found: { predicate, at: to }, finite: true };
  }
  return null;
}

const INTRANSITIVE = /^(?:die|drown|perish|flee|disappear|vanish|surrender|shelter|succumb)$/;

/** "20 gunmen killed three guards": an active verb with an object speaks of what the phrase did, not of what happened to it. */
function agent(work: Work, at: number, verb: TaggedToken, finite: boolean): boolean {
  if (STATES.has(verb.lower) || INTRANSITIVE.test(verb.lemma)) return false;
  if (verb.lower.endsWith('ing') && finite) return !/^being$/.test(work.tokens[at - 1]?.lower ?? '');
  const aux = work.tokens[at - 1];
  if (
    finite &&
    /^(?:be|been|was|were|are|is|being|get|got)$/.test(
      aux?.pos === 'ADV' ? (work.tokens[at - 2]?.lower ?? '') : (aux?.lower ?? ''),
    )
  )
    return false;
  const next = work.tokens[at + 1];
  if (!next) return false;
  return (
    /^(?:DET|NUM|PRON|PROPN|NOUN|ADJ)$/.test(next.pos) &&
    !/^(?:last|this|yesterday|today|earlier|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|overnight|tonight|when|so|as)$/.test(
      next.lower,
    )
  );
}

const REACH_BEFORE = 4;

/** The verb whose object the phrase is, or "death of", "loss of". */
function governing(work: Work, item: Item): PredicateFound | null {
  for (let at = item.quantity.from - 1; at >= Math.max(0, item.quantity.from - 1 - REACH_BEFORE); at--) {
    const token = work.tokens[at];
    if (!token) return null;
    if (token.lower === 'of' || token.lower === 'to') return governingNoun(work, at);
    const predicate = token.pos === 'NOUN' && !/(?:ed|ing)$/.test(token.lower) ? undefined : verbOf(token);
    if (predicate) return passive(work, at, token) ? null : { predicate, at };
    if (
      !/^(?:DET|ADJ|ADV|NUM|SYM)$/.test(token.pos) &&
      !/^(?:its|their|his|her|our|including|up|with|out)$/.test(token.lower)
    )
      return null;
  }
  return null;
}

/** "people were killed 20 km away": after a passive no object follows. */
const passive = (work: Work, at: number, verb: TaggedToken) =>
  /(?:ed|en|hit|shot)$/.test(verb.lower) &&
  /^(?:was|were|been|being|be|is|are)$/.test(work.tokens[at - 1]?.lower ?? '');

function governingNoun(work: Work, of: number): PredicateFound | null {
  const noun = work.tokens[of - 1];
  if (!noun || (noun.pos !== 'NOUN' && noun.pos !== 'VERB')) return null;
  const predicate =
    STATES.get(noun.lower) ??
    (noun.lemma === 'loss'
      ? VERBS.get('lose')
      : /ing$|tion$|ment$/.test(noun.lower)
        ? (verbOf(noun) ?? NOUNS[noun.lemma])
        : NOUNS[noun.lemma]);
  return predicate ? { predicate, at: of - 1 } : null;
}

const noun = (verb: string) => VERBS.get(verb);
const NOUNS: Readonly<Record<string, Predicate | undefined>> = {
  destruction: noun('destroy'),
  evacuation: noun('evacuate'),
  arrest: noun('arrest'),
  detention: noun('detain'),
  capture: noun('capture'),
  rescue: noun('rescue'),
  abduction: noun('abduct'),
  kidnapping: noun('kidnap'),
  release: noun('release'),
  execution: noun('execute'),
  massacre: noun('kill'),
  assassination: noun('kill'),
  slaying: noun('kill'),
  murder: noun('kill'),
  killing: noun('kill'),
  displacement: noun('displace'),
  disappearance: noun('disappear'),
};

/** "raised to 36 the number of people killed", "took to 12 the death toll". */
function tallyAfter(work: Work, item: Item): PredicateFound | null {
  const next = work.tokens.slice(item.end + 1, item.end + 8);
  if (
    item.phrase ||
    !/^(?:the|its)$/.test(next[0]?.lower ?? '') ||
    !next.slice(1, 3).some((token) => TOLL_NOUNS.has(token.lower))
  )
    return null;
  const at = next.findIndex((token) => TOLL_STATES.has(token.lower));
  const said = next[at];
  const predicate = said && (STATES.get(said.lower) ?? verbOf(said));
  return predicate ? { predicate, at: item.end + 1 + at } : null;
}

const REACH_TALLY = 12;

/** "the death toll rose to 20", "the number of wounded stands at 300". */
function tally(work: Work, item: Item): PredicateFound | null {
  if (item.quantity.unit !== null || (item.phrase && item.noun !== 'people' && item.noun !== 'soldiers')) return null;
  const reversed = tallyAfter(work, item);
  if (reversed) return reversed;
  let state: PredicateFound | null = null;
  for (let at = item.quantity.from - 1; at >= Math.max(0, item.quantity.from - REACH_TALLY); at--) {
    const token = work.tokens[at];
    if (!token || /^[;:.]$/.test(token.text)) return null;
    const predicate = STATES.get(token.lower);
    if (predicate && TOLL_STATES.has(token.lower)) state = { predicate, at };
    if (token.lower === 'toll') return state ?? { predicate: VERBS.get('kill') as Predicate, at };
    if (TOLL_NOUNS.has(token.lower) && state) return state;
  }
  return null;
}
