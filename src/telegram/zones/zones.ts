import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import zoneAt from '@photostructure/tz-lookup';
import type { CityZone, Zones } from '../../core/ports/zones.ts';
import { foldCity } from './fold.ts';

/** Zones whose name is spelt otherwise today; readers see it. */
const RENAMED: Readonly<Record<string, string>> = { 'Europe/Kiev': 'Europe/Kyiv', 'Asia/Calcutta': 'Asia/Kolkata' };
const today = (zone: string): string => RENAMED[zone] ?? zone;

const NEW_LINE = 10;
const MOST = 8;

/**
 * Time zones by city and by location, offline. Cities come from GeoNames (CC BY 4.0; made by `.ci/build-cities.mjs`), the most populous
 * first; the table is read at the first question and stays one buffer. Throws then if it is missing from the package.
 */
export function loadZones(): Zones {
  let table: Buffer | null = null;
  return {
    ofCity(name) {
      table ??= gunzipSync(readFileSync(new URL('./cities.tsv.gz', import.meta.url)));
      const folded = foldCity(name);
      return folded.length < 2 ? [] : citiesOf(table, `|${folded}|`);
    },
    ofPoint(latitude, longitude) {
      try {
        return today(zoneAt(latitude, longitude));
      } catch {
        return null;
      }
    },
  };
}

function citiesOf(table: Buffer, key: string): CityZone[] {
  const found: CityZone[] = [];
  for (let at = table.indexOf(key); at >= 0 && found.length < MOST; at = table.indexOf(key, at + 1)) {
    const start = table.lastIndexOf(NEW_LINE, at) + 1;
    const [name = '', country = '', zone = ''] = table.toString('utf8', start, at).split('\t');
    found.push({ name, country, zone: today(zone) });
  }
  return found;
}
