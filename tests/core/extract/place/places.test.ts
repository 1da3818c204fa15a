import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cleanArticle } from '../../../../src/core/clean/clean.ts';
import { placesOf } from '../../../../src/core/extract/place/places.ts';
import { documentOf } from '../../../../src/core/language/document.ts';
import { loadGazetteer } from '../../../../src/sources/gazetteer.ts';

const table = <T>(name: string): T[] =>
  JSON.parse(readFileSync(new URL(`../../../specs/place/${name}.json`, import.meta.url), 'utf8')) as T[];
const gazetteer = loadGazetteer();
const read = (text: string) => documentOf(cleanArticle({ id: 'spec', text }));

function placeOf(text: string, number: string): string | null {
  const document = read(text);
  const offset = document.source.indexOf(number);
  const sentence = document.sentences.find((x) => x.start <= offset && offset < x.end);
  if (!sentence) throw new Error(`no sentence of the article holds ${number}`);
  return placesOf(document, gazetteer).at(sentence.index, offset)?.name ?? null;
}

test.each(table<{ text: string; number: string; place: string }>('set'))('$place: $text', ({ text, number, place }) => {
  expect(placeOf(text, number)).toBe(place);
});

test.each(table<{ text: string; number: string; why: string }>('no-place'))('no place: $why', ({ text, number }) => {
  expect(placeOf(text, number)).toBeNull();
});

test.each(table<{ text: string; not: string; why: string }>('not-a-place'))('$why: $text', ({ text, not }) => {
  expect(placesOf(read(text), gazetteer).mentions.map((x) => x.name)).not.toContain(not);
});

test('an ambiguous name is the one in the country that the article is about', () => {
  const about = (country: string) => `Rain fell in ${country}. Ministers of ${country} met. Shops closed in Valencia.`;
  const countryIn = (text: string) =>
    placesOf(read(text), gazetteer).mentions.findLast((x) => x.kind === 'city')?.country;
  expect(countryIn(about('Venezuela'))).toBe('VE');
  expect(countryIn(about('Spain'))).toBe('ES');
});

test('a mention is a slice of the article', () => {
  const document = read('Fires burned in southern Spain, in the village of Alba Negra and near São Paulo.');
  const { mentions } = placesOf(document, gazetteer);
  expect(mentions.map((x) => x.text)).toEqual(['southern Spain', 'Alba Negra', 'São Paulo']);
  for (const x of mentions) expect(document.source.slice(x.start, x.end)).toBe(x.text);
});

test.each([
  ['VELM, 6 May (Wire) - Two mills burned in the town.', null],
  ['The dam above the town of Velm broke. Three people in Velm are missing.', null],
  ['VELM, 6 May (Wire) - Two mills burned. The Belgian army sent pumps.', 'BE'],
  ['LISBON, 6 May (Wire) - Two mills burned in the city.', 'PT'],
])('a small town tells no country by its name alone: %s', (text, country) => {
  expect(placesOf(read(text), gazetteer).country).toBe(country);
});
