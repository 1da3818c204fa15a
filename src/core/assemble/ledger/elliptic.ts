import type { Figure } from '../../model.ts';
import { isOrdinal, ordinalNoun } from './ordinal.ts';

const LIVES = new Set<Figure['category']>(['people_killed', 'people_injured', 'people_missing', 'people_trapped']);

/** Bodies are found; who died is counted in people. */
const BODIES = /\bbod(?:y|ies)$/i;

/**
 * What each figure of an article counts, with the noun that a sentence does not say twice: "12 soldiers were killed and 30 injured"
 * counts 30 soldiers. Only from one count of people harmed to the next in the same sentence.
 */
export function countedNouns(figures: readonly Figure[]): (string | null)[] {
  let [sentence, noun]: [string, string | null] = ['', null];
  return figures.map((figure) => {
    if (figure.sentence !== sentence) [sentence, noun] = [figure.sentence, null];
    if (figure.counted === null && isOrdinal(figure)) return ordinalNoun(figure);
    if (!LIVES.has(figure.category)) return figure.counted;
    if (figure.counted === null) return noun;
    noun = BODIES.test(figure.counted) ? null : figure.counted;
    return figure.counted;
  });
}
