import type { EditionFigure } from '../edition.ts';

/** "dead soldiers" are not said to be killed as well. */
const DEAD = /^dead (?=\p{L})/u;

/** The counted noun without the word that the measure behind it says again: 19 "missing people" missing are people. */
export function countedNoun({ counted, measure }: Pick<EditionFigure, 'counted' | 'measure'>): string | null {
  if (counted === null || measure === null) return counted;
  if (measure === 'killed') return counted.replace(DEAD, '');
  return counted.toLowerCase().startsWith(`${measure.toLowerCase()} `) ? counted.slice(measure.length + 1) : counted;
}
