import { matchesOf } from '../../language/matches.ts';
import type { EditionFigure } from '../../model.ts';
import { HEDGE } from './en.ts';

type Harmed = Pick<Partial<EditionFigure>, 'measure' | 'category'> & { claims?: readonly { sentence: string }[] };

/**
 * What may have happened to people, where every sentence that counts them says no more: "may have been killed", "thought killed"; null
 * where one says that it did happen.
 */
export function maybeDone({ measure, category, claims = [] }: Harmed): string | null {
  if (!measure || !category?.startsWith('people_') || claims.length === 0) return null;
  const hedges = claims.map(({ sentence }) => hedgeOf(sentence, measure));
  return hedges.every((hedge) => hedge !== null) ? (hedges[0] ?? null) : null;
}

function hedgeOf(sentence: string, measure: string): string | null {
  const found = matchesOf(HEDGE, sentence).find(([, , , done]) => done === measure);
  if (!found) return null;
  const [, modal, belief] = found;
  return modal ? `${modal} have been ${measure}` : `${belief} ${measure}`;
}
