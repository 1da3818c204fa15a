import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Gazetteer, Place } from '../core/extract/gazetteer.ts';
import { foldName } from '../core/extract/place/fold.ts';
import { nameFilter } from './name-filter.ts';

const NEW_LINE = 10;
const NONE: readonly Place[] = [];

/**
 * The gazetteer of the package: populated places of the world and their Latin spellings, from GeoNames (CC BY 4.0; made by
 * `.ci/build-gazetteer.mjs`, which describes the table). It stays one buffer of bytes and is searched by halving, once a filter has
 * let a name through: about 9 MB and 80 ms to load. Throws when the table is missing from the package.
 */
export function loadGazetteer(): Gazetteer {
  const table = gunzipSync(readFileSync(new URL('./gazetteer.tsv.gz', import.meta.url)));
  const border = table.indexOf('\n\n');
  const names = table.subarray(0, border + 1);
  const places = table.subarray(border + 2);
  const mayHold = nameFilter(names);
  const known = new Map<string, readonly Place[]>();
  return {
    find(name) {
      const key = foldName(name);
      if (!mayHold(key)) return NONE;
      const before = known.get(key);
      if (before) return before;
      const found = (positionsOf(names, key) ?? []).map((position) => placeAt(places, position));
      if (known.size > 20_000) known.clear();
      known.set(key, found);
      return found;
    },
  };
}

/** Halves the sorted lines until the one that begins with the key is found. */
function positionsOf(names: Buffer, key: string): number[] | null {
  const wanted = Buffer.from(`${key}\t`, 'latin1');
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = names.lastIndexOf(NEW_LINE, middle - 1) + 1;
    const end = names.indexOf(NEW_LINE, start);
    const order = wanted.compare(names, start, Math.min(start + wanted.length, end));
    if (order === 0) return positions(names.toString('latin1', start + wanted.length, end));
    if (order < 0) high = start;
    else low = end + 1;
  }
  return null;
}

const positions = (list: string) => list.split(',').map((position) => Number.parseInt(position, 36));

function placeAt(places: Buffer, position: number): Place {
  const line = places.toString('latin1', position, places.indexOf(NEW_LINE, position));
  const [name = '', country = null, population] = line.split('\t');
  return { name, country, kind: 'city', population: Number(population) };
}
