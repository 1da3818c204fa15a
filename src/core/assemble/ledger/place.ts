import { foldSpelling } from './spelling.ts';
import type { Figure } from '../../model.ts';
import { OF_TOWN, REGION, TOLL_IN } from './en.ts';
import { countryOf } from './states.ts';

/** Where a figure holds: a whole country, or something within it by name; both null where the text gives no place. */
export interface Scope {
  country: string | null;
  local: string | null;
}

/** The scope of a place as printed; spellings of one name meet. */
export function scopeOf(place: string | null): Scope {
  if (!place) return { country: null, local: null };
  const country = countryOf(place);
  if (country) return { country, local: null };
  const words = place.split(/[\s,-]+/).filter(Boolean);
  return { country: null, local: words.map(foldSpelling).join(' ') };
}

/** The town that a figure without a place is of: that of whose toll it is, else that of the office that counts ("police in Osk"). */
export function townOf({ claimant, sentence }: Pick<Figure, 'claimant' | 'sentence'>): string | null {
  const town = TOLL_IN.exec(sentence)?.[1] ?? OF_TOWN.exec(claimant ?? '')?.[1];
  return town && countryOf(town) === null ? town.trim() : null;
}

/** True where one of two places may lie in the other: its name is part of the other's, or one of them is a region. */
export const isWithin = (a: string, b: string): boolean =>
  a.includes(b) || b.includes(a) || REGION.test(a) !== REGION.test(b);

/** The words of a sentence, in the spelling in which places meet. */
export const foldedWords = (sentence: string): string =>
  sentence
    .split(/[^\p{L}\p{N}'’]+/u)
    .map(foldSpelling)
    .join(' ');
