import type { EditionFigure } from '../edition.ts';

/** "dead soldiers" are not said to be killed as well. */
const DEAD = /^dead (?=\p{L})/u;

/** The counted noun without the word that the measure behind it says again: 19 "missing people" missing are people. */
export function countedNoun({ counted, measure }: Pick<EditionFigure, 'counted' | 'measure'>): string | null {
  if (counted === null || measure === null) return counted;
  if (measure === 'killed') return counted.replace(DEAD, '');
  return counted.toLowerCase().startsWith(`${measure.toLowerCase()} `) ? counted.slice(measure.length + 1) : counted;
}

/** Words by which an article says that somebody was killed, and did not only die. */
const KILLS = /\b(?:kill|murder|massacr|assassinat|execut|behead|slay|slain|slew|lynch)/i;

type Told = Pick<EditionFigure, 'measure'> & { claims?: readonly { sentence: string }[] };

/** What happened, in a word that the articles bear out: the dead of a disease, or of the heat, were not killed by anybody. */
export function happenedTo({ measure, claims }: Told): string | null {
  return measure === 'killed' && claims?.length && !claims.some(({ sentence }) => KILLS.test(sentence))
    ? 'dead'
    : measure;
}
