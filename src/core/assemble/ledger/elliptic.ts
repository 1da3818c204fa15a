import type { Figure } from '../../model.ts';
import { around } from './around.ts';
import { BODIES, WHOLE_TOLL } from './en.ts';
import { isOrdinal, ordinalNoun } from './ordinal.ts';

const LIVES = new Set<Figure['category']>(['people_killed', 'people_injured', 'people_missing', 'people_trapped']);

/**
 * What each figure of an article counts, with the noun that is not said twice: "12 soldiers were killed and 30 injured" counts 30
 * soldiers, and "The mayor put the damage at 3 million euros. Insurers spoke of 5 million" two sums of damage. Only from one count of
 * people harmed to the next in the same sentence, and from one sum to the next where two speak.
 */
export function countedNouns(figures: readonly Figure[]): (string | null)[] {
  let [sentence, noun]: [string, string | null] = ['', null];
  return figures.map((figure, at) => {
    const before = figures[at - 1];
    if (before && answers(figure, before)) return before.counted;
    if (figure.sentence !== sentence) [sentence, noun] = [figure.sentence, null];
    if (figure.counted === null && isOrdinal(figure)) return ordinalNoun(figure);
    if (!LIVES.has(figure.category)) return figure.counted;
    if (figure.counted === null) return isWholeToll(figure) ? null : noun;
    // "One soldier was killed and three wounded": the three are no "soldier".
    noun = BODIES.test(figure.counted) || figure.value === 1 ? null : figure.counted;
    return figure.counted;
  });
}

/** "Two carters were found, raising the death toll to six": all who died, not the carters among them. */
const isWholeToll = (figure: Figure): boolean => WHOLE_TOLL.test(around(figure).before);

/** A bare sum that somebody sets against what somebody else has just said. */
const answers = (figure: Figure, before: Figure) =>
  figure.category === 'money' &&
  figure.counted === null &&
  before.category === 'money' &&
  before.unit === figure.unit &&
  before.sentence !== figure.sentence &&
  figure.claimant !== null &&
  before.claimant !== null &&
  figure.claimant !== before.claimant;
