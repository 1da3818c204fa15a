import type { TaggedToken } from '../../../language/tag.ts';
import { type Predicate, VERBS } from '../en/predicates.ts';
import type { Work } from '../quantity.ts';

/** What happened to what an item counts, and where the sentence says so. */
export interface PredicateFound {
  predicate: Predicate;
  at: number;
}

/** "shot dead", "gunned down", "stabbed to death". */
export const isFatal = (work: Work, at: number): boolean =>
  /^(?:dead|down|to death)$/.test(
    [work.tokens[at + 1]?.lower, work.tokens[at + 2]?.lower].join(' ').replace(/^(dead|down) .*$/, '$1'),
  );

export const DIED = (at: number): PredicateFound | null => {
  const predicate = VERBS.get('kill');
  return predicate ? { predicate, at } : null;
};

/** The verb a token is a form of; taggers miss the verb in "wounded 12" and in capitals, so the ending counts too, and take "wound 12" for a turn of a clock. */
export function verbOf(token: TaggedToken): Predicate | undefined {
  // "shut down 12 plants", "down 100": only "downed" says that something was shot down.
  if (token.lower === 'down') return undefined;
  const known = VERBS.get(token.lemma) ?? (token.lower === 'wound' ? VERBS.get('wound') : undefined);
  if (known || token.pos === 'PROPN') return known;
  const stem = token.lower.replace(/(?:ed|ing|s)$/, '');
  return stem === token.lower
    ? undefined
    : (VERBS.get(stem) ?? VERBS.get(`${stem}e`) ?? VERBS.get(stem.replace(/(.)\1$/, '$1')));
}
