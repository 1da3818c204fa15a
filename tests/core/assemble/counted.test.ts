import { expect, test } from 'vitest';
import { happenedTo } from '../../../src/core/assemble/counted.ts';

const said = (counted: string | null, sentence: string, text: string, measure: string | null = null, unit = 'EUR') =>
  happenedTo({ counted, measure, unit, claims: [{ sentence, text }] });

test.each([
  ['walkout', 'The walkout has cost the quarry 3 million euros so far.', '3 million euros'],
  ['walkout', 'The guild put the cost of the walkout at 3 million euros.', '3 million euros'],
])('a sum that a thing costs is the cost of it: %s, %s', (counted, sentence, text) => {
  expect(said(counted, sentence, text)).toBe('cost');
});

test.each([
  ['a sum that is spent', 'aid', 'The county pledged 3 million euros in aid, whatever it costs.', '3 million euros'],
  ['a cost by name', 'extra costs', 'The line has extra costs of 3 million euros.', '3 million euros'],
  ['no word for the thing', null, 'It cost 3 million euros.', '3 million euros'],
])('%s is not called so', (_, counted, sentence, text) => {
  expect(said(counted, sentence, text)).toBeNull();
});

test('who died of a cold was not killed', () => {
  expect(said('people', 'Three people froze to death.', 'Three', 'killed', 'people')).toBe('dead');
  expect(said('people', 'A bomb killed three people.', 'three', 'killed', 'people')).toBe('killed');
});
