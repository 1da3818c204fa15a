import { SPORT_NOUNS, SPORT_WORDS } from './en/context.ts';
import type { Item } from './item.ts';
import type { Work } from './quantity.ts';

const FEW = 1000;

/** "14 goals in 22 games", "lost seven of their past nine matches", "two points above the bottom three": scores and tables of sport. */
export function isOfSport(work: Work, { quantity, phrase, predicate }: Item): boolean {
  if (quantity.unitKind === 'points') return work.tokens.some(({ lower }) => SPORT_WORDS.has(lower));
  if (phrase === null || quantity.unit !== null || (quantity.value ?? quantity.high ?? 0) >= FEW) return false;
  const done = predicate !== null && predicate.measure !== 'lost';
  return !done && SPORT_NOUNS.has(work.tokens[phrase.head]?.lemma ?? '');
}
