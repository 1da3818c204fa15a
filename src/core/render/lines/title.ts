import type { EditionClaim, EditionFigure } from '../../model.ts';
import { clauseAround } from './clause.ts';
import { wentTo } from './destination.ts';
import { thingText } from './value.ts';

type Titled = Pick<EditionFigure, 'counted' | 'measure' | 'unit' | 'place'> &
  Pick<Partial<EditionFigure>, 'owner' | 'category'>;

/**
 * What names a figure where it stands without its number: what is counted and where ("tanks lost, Kharkiv"), and where no word says what is
 * counted, the clause of a claim's sentence in quotation marks ("“Turnout was 61%”"). Empty only without a claim.
 */
export function titleOf(figure: Titled, claim: Pick<EditionClaim, 'sentence' | 'text'> | undefined): string {
  const told = { ...figure, claims: claim ? [claim] : [] };
  const thing = thingText(told);
  if (thing)
    return figure.place && wentTo(told) === null && !thing.includes(figure.place) ? `${thing}, ${figure.place}` : thing;
  if (!claim) return '';
  const clause = clauseAround(claim.sentence, claim.text);
  return `“${clause ? clause.before + clause.number + clause.after : claim.text}”`;
}
