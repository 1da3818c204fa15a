import { accessSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import tzlookup from '@photostructure/tz-lookup';
import type { CityZone, Zones } from '../core/ports/zones.ts';

const MOST = 8;
/** Zones whose name is spelt otherwise today; readers see it. */
const RENAMED: Readonly<Record<string, string>> = { 'Europe/Kiev': 'Europe/Kyiv', 'Asia/Calcutta': 'Asia/Kolkata' };
const today = (zone: string): string => RENAMED[zone] ?? zone;

/** A city's name without case, marks and punctuation, in its own script. */
export function foldCity(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/**
 * Time zones by city (GeoNames, CC BY 4.0; made by `.ci/build-city-zones.mjs`) and by point of the earth. The table is read and
 * unpacked for each question, which are rare, so that it costs no memory between them. Throws when it is missing from the package.
 */
export function loadZones(): Zones {
  const table = new URL('./city-zones.tsv.gz', import.meta.url);
  accessSync(table);
  return {
    ofCity(name) {
      const key = foldCity(name);
      return key === '' ? [] : linesWith(gunzipSync(readFileSync(table)).toString('utf8'), `|${key}|`).map(cityOf);
    },
    ofPoint(latitude, longitude) {
      try {
        return today(tzlookup(latitude, longitude));
      } catch {
        return null;
      }
    },
  };
}

function linesWith(table: string, word: string): string[] {
  const lines: string[] = [];
  let at = table.indexOf(word);
  while (at >= 0 && lines.length < MOST) {
    const end = table.indexOf('\n', at);
    lines.push(table.slice(table.lastIndexOf('\n', at) + 1, end));
    at = table.indexOf(word, end);
  }
  return lines;
}

function cityOf(line: string): CityZone {
  const [name = '', country = '', zone = 'UTC'] = line.split('\t');
  return { name, country, zone: today(zone) };
}
