import type { Place } from '../gazetteer.ts';
import { COUNTRIES } from './countries.ts';
import { once } from '../../language/once.ts';
import type { Spelling } from '../../language/spelling.ts';
import { foldName } from './fold.ts';
import { REGIONS } from './regions.ts';

const names = new Map<string, Place>();
const demonyms = new Map<string, string>();

for (const line of COUNTRIES.trim().split('\n')) {
  const [country = '', name = '', others = '', people = ''] = line.split('|');
  for (const other of [name, ...others.split(',')]) {
    const part = /^(?:England|Scotland|Wales|Northern Ireland|Gaza Strip|West Bank)$/.test(other.replace(/^the /, ''));
    add(other, { name: part ? other : name, country, kind: part ? 'region' : 'country', population: 0 });
  }
  for (const demonym of people.split(',').filter(Boolean))
    for (const form of [demonym, `${demonym}s`]) demonyms.set(foldName(form), country);
}
for (const line of REGIONS.trim().split('\n')) {
  const [country = '', list = ''] = line.split('|');
  for (const entry of list.split(',')) {
    const [name = '', ...others] = entry.split('=');
    for (const spelling of [name, ...others])
      add(spelling, { name, country: country || null, kind: country ? 'region' : 'other', population: 0 });
  }
}

function add(spelling: string, place: Place): void {
  const key = foldName(spelling).replace(/^the /, '');
  if (key && !names.has(key)) names.set(key, place);
}

/** A country, region or sea by any usual English name; null for anything else, towns included. */
export const knownRegion = (folded: string): Place | null => names.get(folded) ?? null;

/** The country whose people or things a word names ("Ukrainian", "Ukrainians" -> UA); null for other words. Looked up once a word. */
export const countryOfDemonym = once(({ text }: Spelling): string | null => demonyms.get(foldName(text)) ?? null);

/** The English name of a country by its ISO 3166-1 code; null for an unknown code. */
export const countryName = (code: string): string | null => countryNames.get(code) ?? null;

const countryNames = new Map<string, string>();
for (const { name, country, kind } of names.values())
  if (country !== null && kind === 'country' && !countryNames.has(country)) countryNames.set(country, name);
