import { expect, test } from 'vitest';
import type { Edition, EditionEvent } from '../../../../src/core/model.ts';
import { claimantText } from '../../../../src/core/render/lines/claimant.ts';
import { shortened } from '../../../../src/core/render/lines/shortened.ts';
import { whenText } from '../../../../src/core/render/lines/when.ts';
import { ENGLISH } from '../../../../src/core/render/words/en.ts';
import { EDITION } from '../editions.ts';

const [event] = EDITION.events as [EditionEvent];
const edition: Edition = { ...EDITION, date: '2025-06-03' };
const when = (over: Partial<EditionEvent>) =>
  whenText(
    {
      ...event,
      dateCertainty: 'stated',
      date: '2025-06-03',
      place: 'Bergen',
      sentence: 'A mill burned in Bergen.',
      ...over,
    },
    edition,
    ENGLISH,
  );
const unknown = { from: null, to: '2025-06-03' };

test.each<[string, Partial<EditionEvent>, string]>([
  ['stated for the day itself', { type: 'disaster' }, ''],
  ['an earlier day', { type: 'disaster', date: '2025-06-01' }, 'happened on 1 June'],
  ['no day, where it matters', { type: 'disaster', date: unknown }, 'day not given'],
  [
    'no day, but the sentence says when',
    { type: 'disaster', date: unknown, sentence: 'A mill burned in Bergen overnight.' },
    '',
  ],
  ['no day, and no place', { type: 'disaster', date: unknown, place: null }, ''],
  ['no day of something said', { type: 'statement', date: unknown }, ''],
  ['a day to come', { type: 'election', date: '2025-06-09' }, ''],
  ['an open span that ends later', { type: 'economy', date: { from: null, to: '2025-06-30' } }, ''],
  ['a week that is not over', { type: 'economy', date: { from: '2025-06-01', to: '2025-06-07' } }, '1 June to 3 June'],
])('%s', (_, over, expected) => {
  expect(when(over)).toBe(expected);
});

test('claimants within a line', () => {
  expect(claimantText('The road office')).toBe('the road office');
  expect(claimantText('Prosecutors')).toBe('prosecutors');
  expect(claimantText('Kremlin')).toBe('Kremlin');
  expect(claimantText('Foreign Ministry')).toBe('Foreign Ministry');
  expect(claimantText('Ida Moe, the mayor')).toBe('Ida Moe, the mayor');
  expect(claimantText('Ida Moe, head of the administration of the western fjords')).toBe('Ida Moe');
});

test('a sentence beside another is cut at a comma or a word', () => {
  expect(shortened('The mill burned.')).toBe('The mill burned');
  const long =
    'The old mill on the river above the town burned to the ground in the night, which nobody had thought possible, its owner said.';
  expect(shortened(long)).toBe('The old mill on the river above the town burned to the ground in the night');
});

test.each([
  [
    'On Friday, the harbour master of the small port of Brel, Maren Oddvik, told the dockers of both guilds that nobody would have to go.',
    'On Friday, the harbour master of the small port of Brel, Maren Oddvik, told the dockers of both guilds that …',
  ],
  [
    'The harbour master of Brel told the dockers of both guilds, who had met at noon in the old customs house of the port, that they could stay.',
    'The harbour master of Brel told the dockers of both guilds',
  ],
])('what stood before is cut behind a clause, not behind half a name', (sentence, expected) => {
  expect(shortened(sentence)).toBe(expected);
});
