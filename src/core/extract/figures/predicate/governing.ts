import type { TaggedToken } from '../../../language/tag.ts';
import { type Predicate, STATES, VERBS } from '../en/predicates.ts';
import type { Item } from '../item.ts';
import type { Work } from '../quantity.ts';
import { type PredicateFound, verbOf } from './verb.ts';

const REACH_BEFORE = 4;
const REACH_NOUN = 10;
const ASIDE = 8;

/** The verb whose object the phrase is, or "death of", "loss of". */
export function governing(work: Work, item: Item): PredicateFound | null {
  const start = beforeAside(work, item.quantity.from - 1);
  for (let at = start; at >= Math.max(0, start - REACH_BEFORE); at--) {
    const token = work.tokens[at];
    if (!token) return null;
    if (isTotal(work, at)) {
      at -= 2;
      continue;
    }
    if (token.lower === 'of' || token.lower === 'to') return governingNoun(work, at) ?? distantNoun(work, at, item);
    if (token.pos === 'CCONJ') return governingBefore(work, at);
    const predicate = isPlainNoun(work, at, token) ? undefined : verbOf(token);
    if (predicate) return isPassive(work, at) ? null : { predicate, at };
    if (
      !/^(?:DET|ADJ|ADV|NUM|SYM)$/.test(token.pos) &&
      !/^(?:its|their|his|her|our|including|up|with|out)$/.test(token.lower)
    )
      return null;
  }
  return null;
}

/** Before the aside that ends at token `last`: "injured | , by police accounts, | eight people". */
function beforeAside(work: Work, last: number): number {
  if (work.tokens[last]?.text !== ',') return last;
  for (let at = last - 2; at > last - ASIDE; at--) {
    const [token, next] = [work.tokens[at], work.tokens[at + 1]];
    if (!token || verbOf(token)) return last;
    if (token.text === ',') return next?.pos === 'ADP' || next?.lower === 'according' ? at - 1 : last;
  }
  return last;
}

/** "killed | a total of | 346 people". */
const isTotal = (work: Work, of: number): boolean =>
  work.tokens[of]?.lower === 'of' && work.tokens[of - 1]?.lower === 'total' && work.tokens[of - 2]?.lower === 'a';

/** "killed the pilot and all 48 people": the verb stands before another object without a number. */
function governingBefore(work: Work, and: number): PredicateFound | null {
  let at = and - 1;
  while (at > and - 6 && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(work.tokens[at]?.pos ?? '')) at--;
  const verb = work.tokens[at];
  const predicate = verb?.pos === 'VERB' && at < and - 1 ? verbOf(verb) : undefined;
  return predicate && !isPassive(work, at) ? { predicate, at } : null;
}

/** "people were killed 20 km away": after a passive no object follows. */
export const isPassive = (work: Work, at: number): boolean =>
  /(?:ed|en|hit|shot)$/.test(work.tokens[at]?.lower ?? '') &&
  /^(?:was|were|been|being|be|is|are)$/.test(work.tokens[at - 1]?.lower ?? '');

/** A noun is no verb, except the base form right before a number after "and" or "to" ("tried to kill one and wound 12 others"). */
const isPlainNoun = (work: Work, at: number, { pos, lower }: TaggedToken): boolean =>
  pos === 'NOUN' && !/(?:ed|ing)$/.test(lower) && !(lower === 'wound' && work.tokens[at - 1]?.pos === 'CCONJ');

/** "the murder on Tuesday night of six farmers": between the noun and "of" stands when, where or how. */
function distantNoun(work: Work, of: number, { noun }: Item): PredicateFound | null {
  if (work.tokens[of]?.lower !== 'of' || (noun !== 'people' && noun !== 'soldiers')) return null;
  for (let at = of - 2; at >= Math.max(0, of - REACH_NOUN); at--) {
    const token = work.tokens[at];
    if (!token || /^(?:VERB|AUX|CCONJ|PUNCT)$/.test(token.pos)) return null;
    const predicate = token.pos === 'NOUN' ? NOUNS[token.lemma] : undefined;
    if (predicate) return /^(?:ADP|ADV|ADJ)$/.test(work.tokens[at + 1]?.pos ?? '') ? { predicate, at } : null;
  }
  return null;
}

/** The noun whose "of" or "to" stands at token `of`: "the deaths of", "the loss of", also where an editor's bracket opens between them. */
export function governingNoun(work: Work, of: number): PredicateFound | null {
  const noun = work.tokens[/^[[(]$/.test(work.tokens[of - 1]?.text ?? '') ? of - 2 : of - 1];
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
