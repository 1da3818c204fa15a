import type { TaggedToken } from '../../../language/tag.ts';
import { type Predicate, STATES, VERBS } from '../en/predicates.ts';
import type { Item } from '../item.ts';
import type { Work } from '../quantity.ts';
import { type PredicateFound, verbOf } from './verb.ts';

const REACH_BEFORE = 4;

/** The verb whose object the phrase is, or "death of", "loss of". */
export function governing(work: Work, item: Item): PredicateFound | null {
  for (let at = item.quantity.from - 1; at >= Math.max(0, item.quantity.from - 1 - REACH_BEFORE); at--) {
    const token = work.tokens[at];
    if (!token) return null;
    if (token.lower === 'of' || token.lower === 'to') return governingNoun(work, at);
    if (token.pos === 'CCONJ') return governingBefore(work, at);
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

/** "killed the pilot and all 48 people": the verb stands before another object without a number. */
function governingBefore(work: Work, and: number): PredicateFound | null {
  let at = and - 1;
  while (at > and - 6 && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(work.tokens[at]?.pos ?? '')) at--;
  const verb = work.tokens[at];
  const predicate = verb?.pos === 'VERB' && at < and - 1 ? verbOf(verb) : undefined;
  return verb && predicate && !passive(work, at, verb) ? { predicate, at } : null;
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
