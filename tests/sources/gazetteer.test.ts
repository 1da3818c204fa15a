import { expect, test } from 'vitest';
import { loadGazetteer } from '../../src/sources/gazetteer.ts';

const gazetteer = loadGazetteer();

test.each([
  ['Kiev', 'Kyiv', 'UA'],
  ['KYIV', 'Kyiv', 'UA'],
  ['Odessa', 'Odesa', 'UA'],
  ['Ivano Frankivsk', 'Ivano-Frankivsk', 'UA'],
  ['Ivano-Frankivsk', 'Ivano-Frankivsk', 'UA'],
  ['São Paulo', 'Sao Paulo', 'BR'],
  ['Cologne', 'Cologne', 'DE'],
  ['Mykolaiv', 'Mykolaiv', 'UA'],
  ['Bombay', 'Mumbai', 'IN'],
])('%s is %s in %s', (spelling, name, country) => {
  expect(gazetteer.find(spelling)[0]).toMatchObject({ name, country, kind: 'city' });
});

test.each(['', ' ', 'Zzyzx Nowhere', '\t', '\n', 'a', 'Q', '京都', '💥'])('nothing is called %j', (name) => {
  expect(gazetteer.find(name)).toEqual([]);
});

test('the first and the last name of the table are found', () => {
  expect(gazetteer.find('Paris')[0]?.country).toBe('FR');
  expect(gazetteer.find('Zywiec')[0]?.country).toBe('PL');
  expect(gazetteer.find('Aachen')[0]?.country).toBe('DE');
});
