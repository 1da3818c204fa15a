import { expect, test } from 'vitest';
import { loadZones } from '../../src/sources/city-zones.ts';

const zones = loadZones();

test.each([
  ['Lviv', 'Europe/Kyiv'],
  ['lemberg', 'Europe/Kyiv'],
  ['Київ', 'Europe/Kyiv'],
  ['SAO PAULO', 'America/Sao_Paulo'],
  ['Kathmandu', 'Asia/Kathmandu'],
  ['Apia', 'Pacific/Apia'],
  ['München', 'Europe/Berlin'],
])('%s keeps the time of %s', (city, zone) => expect(zones.ofCity(city)[0]?.zone).toBe(zone));

test.each(['', '   ', '|', 'nowhereville', 'a'.repeat(5000), '\n\t'])('%j is no city', (name) =>
  expect(zones.ofCity(name)).toEqual([]),
);

test('a shared location becomes a zone; a point off the globe does not', () => {
  expect(zones.ofPoint(49.84, 24.03)).toBe('Europe/Kyiv');
  expect(zones.ofPoint(200, 0)).toBeNull();
});
