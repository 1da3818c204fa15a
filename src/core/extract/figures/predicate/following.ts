import type { TaggedToken } from '../../../language/tag.ts';
import { FLIGHT_WISHES, LINK_VERBS } from '../en/links.ts';
import { LIGHT_OBJECTS, type Predicate, STATES, VERBS } from '../en/predicates.ts';
import type { Item } from '../item.ts';
import type { Work } from '../quantity.ts';
import { asideEnd, conjunctEnd, isOutOf, REACH_AFTER } from './aside.ts';
import { modifierEnd } from './modifier.ts';
import { DIED, isFatal, type PredicateFound, verbOf } from './verb.ts';

/** The predicate of the clause or participle after the phrase; `finite` where an auxiliary makes the phrase its subject. */
export function following(work: Work, item: Item): { found: PredicateFound; finite: boolean } | null {
  if (isOutOf(work, item.quantity.from - 2)) return null;
  const start = isOutOf(work, item.end + 1) ? item.end + 4 : modifierEnd(work, item, item.end + 1);
  let [finite, wish] = [false, false];
  for (let at = start; at <= start + REACH_AFTER; at++) {
    const token = work.tokens[at];
    if (!token) return null;
    // "was carrying 412 passengers | when fire broke out": another clause.
    if (CLAUSES.has(token.lower)) return null;
    const past = at === start ? asideEnd(work, conjunctEnd(work, at)) : at;
    if (past > at) at = past;
    else if (isAmong(work, at)) return { found: { predicate: isAmong(work, at) as Predicate, at }, finite: true };
    else if (isUnderRubble(work, at)) return { found: { predicate: TRAPPED, at }, finite };
    else if (FLIGHT_WISHES.has(token.lemma) && token.pos !== 'NOUN') wish = true;
    else if (token.pos === 'AUX') finite = true;
    else {
      const found = strikersAt(work, at, item) ?? predicateAt(work, at, token, wish);
      if (found && token.pos !== 'PROPN') {
        if (agent(work, at, token, finite)) return null;
        return (finite ? null : laterVerb(work, at + 1)) ?? { found, finite };
      }
      if (!isLink(token)) return supported(work, at) ?? heldSomewhere(work, at, item);
    }
  }
  return null;
}

const CLAUSES = new Set(['when', 'while', 'where', 'because', 'although', 'whereas']);

/** "miners trapped underground | have been freed": the verb of the clause, past the participle and where or when that was. */
function laterVerb(work: Work, from: number): { found: PredicateFound; finite: boolean } | null {
  let at = from;
  while (at < from + REACH_AFTER && /^(?:ADP|DET|NOUN|PROPN|ADJ|ADV|NUM)$/.test(work.tokens[at]?.pos ?? '')) at++;
  if (work.tokens[at]?.pos !== 'AUX') return null;
  while (/^(?:AUX|ADV)$/.test(work.tokens[at]?.pos ?? '')) at++;
  const token = work.tokens[at];
  const found = token ? predicateAt(work, at, token, false) : null;
  return found && found.predicate.people ? { found, finite: true } : null;
}

/** "were among the dead". */
function isAmong(work: Work, at: number): Predicate | undefined {
  const [among, the, state] = work.tokens.slice(at, at + 3);
  return among?.lower === 'among' && /^(?:the|those)$/.test(the?.lower ?? '')
    ? STATES.get(state?.lower ?? '')
    : undefined;
}

const BENEATH = new Set(['under', 'beneath', 'underneath']);
const ATTACKED = new Set('shot stabbed gunned beaten hacked burned burnt'.split(' '));

/** "are still under the rubble". */
function isUnderRubble(work: Work, at: number): boolean {
  if (!BENEATH.has(work.tokens[at]?.lower ?? '')) return false;
  return work.tokens.slice(at + 1, at + 4).some((token) => /^(?:rubble|debris|ruins|wreckage)$/.test(token.lower));
}

const TRAPPED: Predicate = { measure: 'trapped', people: 'people_trapped', things: null };

function predicateAt(work: Work, at: number, token: TaggedToken, wish: boolean): PredicateFound | null {
  if (ATTACKED.has(token.lower) && isFatal(work, at)) return DIED(at);
  if (wish && /^(?:flee|leave|escape|evacuate)$/.test(token.lemma)) return { predicate: TRAPPED, at };
  const predicate =
    STATES.get(token.lower) ?? (token.pos === 'NOUN' && !/(?:ed|en)$/.test(token.lower) ? undefined : verbOf(token));
  return predicate ? { predicate, at } : null;
}

/** "4,000 nurses | struck for a day": nobody has hit them, and they have hit nobody. */
function strikersAt(work: Work, at: number, { noun }: Item): PredicateFound | null {
  if (work.tokens[at]?.lemma !== 'strike' || noun !== 'people') return null;
  const [before, after] = [work.tokens[at - 1], work.tokens[at + 1]];
  const isActive =
    before?.lemma !== 'be' && !/^(?:by|NOUN|PROPN|PRON|DET)$/.test(after?.lower === 'by' ? 'by' : (after?.pos ?? ''));
  return isActive ? { predicate: ON_STRIKE, at } : null;
}

const ON_STRIKE: Predicate = { measure: 'on strike', people: 'people_other', things: null };

/** "the 49 fishermen | held in Harn", "since March": people, who are held nowhere as meetings are. */
function heldSomewhere(work: Work, at: number, { noun }: Item): { found: PredicateFound; finite: boolean } | null {
  const [held, where] = [work.tokens[at], work.tokens[at + 1]];
  // "Lessons for 500 pupils | will be held in the hall".
  if (held?.lower !== 'held' || work.tokens[at - 1]?.pos === 'AUX') return null;
  if (noun !== 'people' && noun !== 'soldiers') return null;
  const told = /^(?:in|at|by|since|for|without|captive|after)$/.test(where?.lower ?? '');
  const predicate = VERBS.get('detain');
  return told && predicate ? { found: { predicate, at }, finite: false } : null;
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
