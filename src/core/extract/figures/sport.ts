import { SPORT_NOUNS, SPORT_WORDS } from './en/context.ts';
import type { Item } from './item.ts';
import type { Work } from './quantity.ts';

const FEW = 1000;

/** Who saves shots, and no people. */
const KEEPING = /^(?:goal)?keepers?$/;

/** "have taken four points from the last 30". */
const isCollected = (work: Work, from: number): boolean =>
  work.tokens.slice(Math.max(0, from - 2), from).some(({ lemma }) => /^(?:take|collect|earn|pick|drop)$/.test(lemma));

/** "14 goals in 22 games", "lost seven of their past nine matches", "two points above the bottom three": scores and tables of sport. */
export function isOfSport(work: Work, { quantity, phrase, predicate }: Item): boolean {
  const last = work.tokens[phrase?.head ?? -1];
  if (quantity.unitKind === 'points')
    return isCollected(work, quantity.from) || work.tokens.some(({ lower }) => SPORT_WORDS.has(lower));
  if (quantity.unitKind === 'share') return /^(?:ball|possession)$/.test(last?.lower ?? '');
  if (last?.lemma === 'shot' && /^(?:on|off|at)$/.test(work.tokens[(phrase?.last ?? 0) + 1]?.lower ?? '')) return true;
  if (
    (predicate?.measure === 'saved' || predicate?.measure === 'rescued') &&
    work.tokens.some(({ lower }) => KEEPING.test(lower))
  )
    return true;
  if (phrase === null || quantity.unit !== null || (quantity.value ?? quantity.high ?? 0) >= FEW) return false;
  const done = predicate !== null && predicate.measure !== 'lost';
  return !done && SPORT_NOUNS.has(work.tokens[phrase.head]?.lemma ?? '');
}
