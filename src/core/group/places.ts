import type { Scope } from '../assemble/ledger/place.ts';
import { countryOf, isSeat } from '../assemble/ledger/states.ts';
import { namesWithin } from './names.ts';
import type { Telling } from './telling.ts';

/** Two names of towns are two places, unless one telling names the other's town as well. */
export function placesDiffer(a: Telling, b: Telling): boolean {
  if (namesTownOf(a, b) || namesTownOf(b, a)) return false;
  if (namesDiffer(a, b)) return true;
  const [x, y] = [a, b].map(placeOf) as [Scope, Scope];
  if (!x.local || !y.local) {
    const apart = x.country !== null && y.country !== null && x.country !== y.country;
    return apart && !a.names.has(y.country ?? '') && !b.names.has(x.country ?? '');
  }
  if (x.local.includes(y.local) || y.local.includes(x.local)) return false;
  return true;
}

/** "Eastern Sudan" is no town of another name: the towns there are in it. */
function placeOf({ scope, event: { place } }: Telling): Scope {
  const country = countryOf(place?.replace(PART, '') ?? '');
  if (country === null || place === null) return scope;
  return { country, local: isSeat(place) ? place.toLowerCase() : null };
}

const PART = /^(?:(?:north|south|east|west)\w*|central|upper|lower)[ -]/i;

/** Both name somebody or some place, and nothing that the other names. */
function namesDiffer(a: Telling, b: Telling): boolean {
  const [one, other] = [namesWithin(a.event.sentence), namesWithin(b.event.sentence)];
  return one.size > 0 && other.size > 0 && [...one].every((name) => !other.has(name));
}

const namesTownOf = ({ names, event: { sentence } }: Telling, { scope: { local }, event: { place } }: Telling) =>
  (local !== null && names.has(local)) || (place !== null && isSeat(place) && sentence.includes(place));
