import type { Place } from '../gazetteer.ts';
import { foldName } from './fold.ts';

/** A name quite unlike the place's own ("Peking", "Saigon") is taken only for a city this large. */
const KNOWN_BY_OTHER_NAMES = 450_000;

/**
 * The place that a name most likely means: one whose own name it is before one that is also called so, and among those one in a
 * country that the article is about. Null where only a small place is called so in some other language.
 */
export function likeliest(
  name: string,
  places: readonly Place[],
  countries: ReadonlyMap<string, number>,
): Place | null {
  const said = foldName(name);
  const fitting = places.filter((place) => isOwnName(said, place) || isVariant(said, place));
  const weight = (place: Place) =>
    (countries.get(place.country ?? '') ?? 0) * Math.log10(place.population + 10) * (isOwnName(said, place) ? 1 : 0.1);
  const first = fitting[0];
  if (!first || fitting.length === 1) return first ?? null;
  const best = [...fitting].sort((a, b) => weight(b) - weight(a))[0] ?? first;
  return weight(best) > 2 * weight(first) && first.population < 20 * best.population ? best : first;
}

/** The place's own name, or the part of it that everyone uses ("Newcastle" upon Tyne, "Panama City" for Panama). */
function isOwnName(said: string, place: Place): boolean {
  if (place.kind !== 'city') return true;
  const own = foldName(place.name);
  return said === own || own.startsWith(`${said} `) || said === `${own} city`;
}

/** Another spelling ("Kharkov"), or the former or foreign name of a large city. */
function isVariant(said: string, place: Place): boolean {
  const own = foldName(place.name);
  const alike = said.slice(0, 2) === own.slice(0, 2) && Math.abs(said.length - own.length) <= 3 && said.length > 3;
  return alike || place.population >= KNOWN_BY_OTHER_NAMES;
}
