import { foldSpelling } from './spelling.ts';
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
