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
    '“Divers found three bodies in a cellar”',
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
    'no clause names the thing',
    'crowns',
    null,
    'EUR',
    18.3,
    '18.3',
    'The share closed at 18.3 on Monday.',
    '€18.30 crowns, Velm',
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

test('what was known before is told in the words of the series', () => {
  const change = { from: 60, baselineDate: '2026-05-04', delta: 1, kind: 'rise' as const };
  const claim = { ...said, value: 61, text: '61%', sentence: 'Turnout was 61%.', change };
  const figure = { id: 'f1', counted: 'turnout', measure: null, unit: 'percent' };
  expect(textOf(subjectSegments(figure, claim, '', ENGLISH))).toBe('61% turnout');
});
