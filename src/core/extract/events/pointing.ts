import { matchesOf } from '../../language/matches.ts';
import { spellingOf } from '../../language/spelling.ts';
import { NOT_IN_NAMES } from '../place/en.ts';
import { foldName } from '../place/fold.ts';
import { countryOfDemonym, knownRegion } from '../place/names.ts';
import { LOCALS, REGION_UNNAMED, STREET, TOWN_UNNAMED } from './en.ts';

/** Names that stand together within a sentence, with the article before them. */
const NAMES = /(?<=[\p{L}\d,] )(?:the )?\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*/gu;
/** No town has an article before two words: "the Evening Gazette". */
const TITLED = /^the \S+ /;
const ACRONYM = /^\P{Ll}+$/u;

/** How often a sentence says "the city" and the like; of two that tell the same the one that says it less often names it. */
export const pointsAtTown = (sentence: string): number =>
  matchesOf(TOWN_UNNAMED, sentence).length + matchesOf(REGION_UNNAMED, sentence).length;

/**
 * Whether a sentence says "the city", names a street or speaks of locals without having named any town: "In Ukraine, Russian tanks drove into the city" asks
 * which.
 */
export function leavesTownOpen(sentence: string): boolean {
  const [first] = [LOCALS, TOWN_UNNAMED, STREET].flatMap((pattern) => matchesOf(pattern, sentence));
  return first !== undefined && !namesBefore(sentence, first.index).some(mayBeTown);
}

/** Whether a sentence says "the region" behind no name but that of a nation's people. */
export function leavesRegionOpen(sentence: string): boolean {
  const [first] = matchesOf(REGION_UNNAMED, sentence);
  if (!first || knownRegion(foldName(bare(sentence.split(' ', 1)[0] ?? ''))) !== null) return false;
  return namesBefore(sentence, first.index).every((name) => countryOfDemonym(spellingOf(bare(name))) !== null);
}

/** The words of the names before an offset, but for those of papers and bodies. */
function namesBefore(sentence: string, end: number): string[] {
  const runs = matchesOf(NAMES, sentence.slice(0, end)).map(([run]) => run);
  return runs.flatMap((run) => (TITLED.test(run) ? [] : run.replace(/^the /, '').split(' ')));
}

const bare = (name: string) => name.replace(/['’]s?$/, '');

const mayBeTown = (name: string): boolean =>
  !NOT_IN_NAMES.has(name.toLowerCase()) &&
  !ACRONYM.test(bare(name)) &&
  countryOfDemonym(spellingOf(bare(name))) === null &&
  knownRegion(foldName(bare(name))) === null;
