import { expect, test } from 'vitest';
import { subjectSegments } from '../../../../src/core/render/lines/subject.ts';
import { textOf } from '../../../../src/core/render/lines/segment.ts';
import { ENGLISH } from '../../../../src/core/render/words/en.ts';

const said = { low: null, high: null, bound: 'exact' as const, change: null };
const subject = (
  counted: string | null,
  measure: string | null,
  unit: string,
  value: number,
  text: string,
  sentence: string,
) =>
  textOf(subjectSegments({ id: 'f1', counted, measure, unit }, { ...said, value, text, sentence }, ', Velm', ENGLISH));

test.each([
  [
    'those left out are several',
    'person',
    'injured',
    'people',
    7,
    'seven',
    'It killed one person and hurt seven.',
    '7 people injured, Velm',
  ],
  [
    'one is one',
    'person',
    'killed',
    'people',
    1,
    'one',
    'It killed one person and hurt seven.',
    '1 person killed, Velm',
  ],
  ['what happened is said', 'boats', 'sunk', 'boat', 40, '40', 'The storm sank 40 boats.', '40 boats sunk, Velm'],
  [
    'a noun says what happened',
    'civilian deaths',
    null,
    'people',
    12,
    '12',
    'They counted 12 civilian deaths.',
    '12 civilian deaths, Velm',
  ],
  [
    'a rise of something',
    'rise',
    null,
    'percent',
    7,
    '7 per cent',
    'Pay will rise by 7 per cent, the union said.',
    '“Pay will rise by 7 per cent”',
  ],
  [
    'a share of people',
    'nurses',
    null,
    'percent',
    90,
    'Ninety per cent',
    'Ninety per cent of nurses want a vote.',
    '“Ninety per cent of nurses want a vote”',
  ],
  [
    'bodies are found',
    'bodies',
    'killed',
    'people',
    3,
    'three',
    'Divers found three bodies in a cellar.',
    '3 bodies found, Velm',
  ],
  [
    'of the bodies one is found',
    'bodies',
    'killed',
    'people',
    1,
    'one',
    'Of the two bodies divers found one in a cellar.',
    '1 body found, Velm',
  ],
  [
    'bodies of which nobody says what was done',
    'bodies',
    'killed',
    'people',
    3,
    'three',
    'The morgue of Velm holds three bodies.',
    '“The morgue of Velm holds three bodies”',
  ],
  [
    'the clause leans on what its sentence counts',
    'turnout',
    null,
    'percent',
    2,
    'two points',
    'Turnout stood at 27 per cent at noon, two points higher than four years ago.',
    '“Turnout … two points higher than four years ago”',
  ],
  [
    'cents are printed in full',
    'shares',
    'sold',
    'EUR',
    18.3,
    '18.3',
    'The share closed at 18.3 on Monday.',
    '€18.30 shares sold, Velm',
  ],
  [
    'a share of what another sentence names',
    'rise',
    null,
    'percent',
    5,
    '5 per cent',
    'Employers have offered 5 per cent over two years.',
    '“Employers have offered 5 per cent over two years”',
  ],
  [
    'a rate',
    'extra costs',
    'caused',
    'USD per week',
    1200000,
    '$1.2m',
    'It costs $1.2m.',
    '$1.2 million extra costs caused per week, Velm',
  ],
])('%s', (_, counted, measure, unit, value, text, sentence, expected) => {
  expect(subject(counted, measure, unit, value, text, sentence)).toBe(expected);
});

test('of a sum the clause tells what it is of, also where another was known before', () => {
  const change = { from: 36e6, baselineDate: '2026-05-06', delta: 24e6, kind: 'rise' as const };
  const sentence = 'The guild put the cost of the strike at 60 million euros.';
  const claim = { ...said, value: 60e6, text: '60 million euros', sentence, change };
  const figure = { id: 'f1', counted: 'strike', measure: null, unit: 'EUR' };
  expect(textOf(subjectSegments(figure, claim, '', ENGLISH))).toBe(
    '“The guild put the cost of the strike at 60 million euros”',
  );
});

test('what was known before is told in the words of the series', () => {
  const change = { from: 60, baselineDate: '2026-05-04', delta: 1, kind: 'rise' as const };
  const claim = { ...said, value: 61, text: '61%', sentence: 'Turnout was 61%.', change };
  const figure = { id: 'f1', counted: 'turnout', measure: null, unit: 'percent' };
  expect(textOf(subjectSegments(figure, claim, '', ENGLISH))).toBe('61% turnout');
});

test.each([
  ['poll', 'Green League', null, 42, '42%', 'The institute put the Green League at 42%.', 'Green League: 42%'],
  ['poll', 'Finns', null, 90, '90%', '90% of Finns want a vote.', '“90% of Finns want a vote”'],
  ['poll', 'Turnout', null, 61, '61%', 'Turnout was 61%.', '“Turnout was 61%”'],
  ['other', 'Harra Quays', null, 4.1, '4.1%', 'Harra Quays fell 4.1%.', '“Harra Quays fell 4.1%”'],
] as const)(
  'only a party of a poll is named before its share: %s %s',
  (kind, counted, measure, value, text, sentence, expected) => {
    const thing = { id: 'f', counted, measure, unit: 'percent', kind };
    const said = { value, low: null, high: null, bound: 'exact' as const, text, sentence, change: null };
    expect(textOf(subjectSegments(thing, said, '', ENGLISH))).toBe(expected);
  },
);
