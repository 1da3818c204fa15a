import { isFinding } from './feature/found.ts';
import type { Scored } from './score.ts';
import { CLEAR, standsAlone } from './standalone.ts';
import { namesTheLost } from './toll.ts';

/** So many lines that can be read at once make a day. */
const FEW = 5;

/**
 * The items that can be read at once: speech without its speaker, or half of it, tells nothing; "he" does only where the line can name
 * him, or on a day that has little else. Of a portrait or explainer only what it found; a day of one that found nothing still has a line.
 */
export function readable(items: readonly Scored[]): Scored[] {
  const alone = ({ item }: Scored) => standsAlone(item.best.event.sentence);
  const clear = items.filter((one) => alone(one) >= CLEAR);
  const plain = clear.filter((one) => {
    const { opening, event } = one.item.best;
    if (one.parts.feature < 0) return isFinding(one.item.best);
    return alone(one) > CLEAR || opening || isNamed(event.claimant) || namesTheLost(one.item.best);
  });
  const kept = plain.length >= FEW ? plain : clear.filter((one) => plain.includes(one) || one.parts.feature === 0);
  return kept.length > 0 ? kept : clear.filter((one) => alone(one) > CLEAR && one.parts.background === 0).slice(0, 1);
}

/** Somebody whom a line can name: "the mayor of Velm", not "the captured soldier". */
const isNamed = (claimant: string | null) => /\p{Lu}/u.test(claimant?.replace(/^(?:The|A|An|One|Another) /, '') ?? '');
