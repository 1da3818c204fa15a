import type { EditionFigure } from '../edition.ts';
import { COST, COST_OF, COSTS_SO_MUCH, DEAD, KILLS } from './ledger/en.ts';

/** The counted noun without the word that the measure behind it says again: 19 "missing people" missing are people. */
export function countedNoun({ counted, measure }: Pick<EditionFigure, 'counted' | 'measure'>): string | null {
  if (counted === null || measure === null) return counted;
  if (measure === 'killed') return counted.replace(DEAD, '');
  return counted.toLowerCase().startsWith(`${measure.toLowerCase()} `) ? counted.slice(measure.length + 1) : counted;
}

type Told = Pick<EditionFigure, 'counted' | 'measure' | 'unit'> & {
  claims?: readonly { sentence: string; text?: string }[];
};

/**
 * What happened, in a word that the articles bear out: the dead of a disease, or of the heat, were not killed by anybody; and a sum of
 * which they say that a thing costs it is the cost of that.
 */
export function happenedTo(figure: Told): string | null {
  const { measure, claims } = figure;
  if (measure === null && isCost(figure)) return 'cost';
  return measure === 'killed' && claims?.length && !claims.some(({ sentence }) => KILLS.test(sentence))
    ? 'dead'
    : measure;
}

/** "The strike cost 3 million euros", "put the cost of the strike at 3 million euros". */
function isCost({ counted, unit, claims }: Told): boolean {
  if (counted === null || !/^[A-Z]{3}$/.test(unit ?? '') || COST.test(counted)) return false;
  return claims?.some(({ sentence, text }) => text !== undefined && costs(sentence, text, counted)) ?? false;
}

function costs(sentence: string, text: string, counted: string): boolean {
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(text)));
  const of = before.indexOf(counted);
  return of >= 0 && (COSTS_SO_MUCH.test(before.slice(of + counted.length)) || COST_OF.test(before.slice(0, of)));
}
