import type { EditionFigure } from '../edition.ts';
import { DEAD, KILLS } from './ledger/en.ts';

/** The counted noun without the word that the measure behind it says again: 19 "missing people" missing are people. */
export function countedNoun({ counted, measure }: Pick<EditionFigure, 'counted' | 'measure'>): string | null {
  if (counted === null || measure === null) return counted;
  if (measure === 'killed') return counted.replace(DEAD, '');
  return counted.toLowerCase().startsWith(`${measure.toLowerCase()} `) ? counted.slice(measure.length + 1) : counted;
}

type Told = Pick<EditionFigure, 'measure'> & { claims?: readonly { sentence: string }[] };

/** What happened, in a word that the articles bear out: the dead of a disease, or of the heat, were not killed by anybody. */
export function happenedTo({ measure, claims }: Told): string | null {
  return measure === 'killed' && claims?.length && !claims.some(({ sentence }) => KILLS.test(sentence))
    ? 'dead'
    : measure;
}
