import { expect, test } from 'vitest';
import { loadZones } from '../../../src/telegram/zones/zones.ts';

const zones = loadZones();

test.each([
  ['Lviv', 'Europe/Kyiv'],
  ['Львів', 'Europe/Kyiv'],
  ['münchen', 'Europe/Berlin'],
  ['Munich', 'Europe/Berlin'],
  ['Varsovie', 'Europe/Warsaw'],
  ['são paulo', 'America/Sao_Paulo'],
  ['San Francisco', 'America/Los_Angeles'],
])('%s keeps the time of %s', (city, zone) => {
  expect(zones.ofCity(city)[0]?.zone).toBe(zone);
});

test.each(['', 'x', 'Nowhereville', '|', 'Lviv|Kyiv', '\t', 'a'.repeat(500)])('%j is no city', (name) => {
  expect(zones.ofCity(name)).toEqual([]);
});

test('a name that several cities bear brings them all, the most populous first', () => {
  const found = zones.ofCity('Birmingham');
  expect(found.map(({ country }) => country).slice(0, 2)).toEqual(['GB', 'US']);
});

test('a location gives its zone, and nothing outside the earth', () => {
  expect(zones.ofPoint(49.84, 24.03)).toBe('Europe/Kyiv');
  expect(zones.ofPoint(120, 500)).toBeNull();
});
