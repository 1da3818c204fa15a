import { matchesOf } from '../../language/matches.ts';
import { spellingOf } from '../../language/spelling.ts';
import { foldName } from '../place/fold.ts';
import { countryOfDemonym, knownRegion } from '../place/names.ts';
import { TOWN_UNNAMED } from './en.ts';

const NAME = /(?<=[\p{L}\d,] )\p{Lu}[\p{L}’-]+/gu;

/** How often a sentence says "the city" and the like; of two that tell the same the one that says it less often names it. */
export const pointsAtTown = (sentence: string): number => matchesOf(TOWN_UNNAMED, sentence).length;

/** Whether a sentence says "the city" without having named any: "In Ukraine, Russian tanks drove into the city" asks which. */
export function leavesTownOpen(sentence: string): boolean {
  const [first] = matchesOf(TOWN_UNNAMED, sentence);
  return first !== undefined && !matchesOf(NAME, sentence.slice(0, first.index)).some(([name]) => mayBeTown(name));
}

const mayBeTown = (name: string): boolean => {
  const bare = name.replace(/['’]s?$/, '');
  return countryOfDemonym(spellingOf(bare)) === null && knownRegion(foldName(bare)) === null;
};
