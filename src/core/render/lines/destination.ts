import { countryOf } from '../../assemble/ledger/states.ts';
import type { EditionFigure } from '../../model.ts';
import { WENT } from './en.ts';

type Displaced = Pick<Partial<EditionFigure>, 'category'> & { claims?: readonly { sentence: string }[] };

/** Where those who fled have gone, in the words of the only sentence that counts them: "fled to Poland", "entered Poland"; null for all else. */
export function wentTo({ category, claims = [] }: Displaced): string | null {
  const [first, ...others] = claims;
  const found = category === 'people_displaced' && first && others.length === 0 ? WENT.exec(first.sentence) : null;
  return found?.[1] && countryOf(found[1]) !== null ? found[0] : null;
}
