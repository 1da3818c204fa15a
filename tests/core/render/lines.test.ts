import { expect, test } from 'vitest';
import type { Change, EditionClaim, EditionFigure } from '../../../src/core/model.ts';
import { differingLine, figureLine } from '../../../src/core/render/lines/figure.ts';
import { editionLines } from '../../../src/core/render/lines/sections.ts';
import { textOf } from '../../../src/core/render/lines/segment.ts';
import { ENGLISH } from '../../../src/core/render/words/en.ts';
import { EDITION } from './editions.ts';

const [first] = EDITION.figures as [EditionFigure];
const [claim] = first.claims as [EditionClaim];
const line = (over: Partial<EditionClaim>, figure: Partial<EditionFigure> = {}) =>
  textOf(figureLine({ ...first, ...figure, claims: [{ ...claim, change: null, ...over }] }, EDITION, ENGLISH));
const since = (over: Partial<Change>): Change => ({
  from: 12000,
  baselineDate: '2025-05-31',
  delta: 1500,
  kind: 'rise',
  baselineClaimant: null,
  baselineBound: 'exact',
  ...over,
});

test.each([
  ['no claimant, no as-of', {}, '13,500 dockers on strike, no source named, reported 2 June'],
  ['a claimant', { claimant: 'the union' }, '13,500 dockers on strike: the union, reported 2 June'],
  ['an as-of', { asOf: { from: null, to: '2025-06-01' } }, '13,500 dockers on strike, no source named, as of 1 June'],
  [
    'one day as-of',
    { asOf: { from: '2025-06-01', to: '2025-06-01' } },
    '13,500 dockers on strike, no source named, as of 1 June',
  ],
  ['a bound', { bound: 'more_than' as const }, 'More than 13,500 dockers on strike, no source named, reported 2 June'],
  ['a hedge', { status: 'estimated' as const }, '13,500 dockers on strike, no source named, estimate, reported 2 June'],
  [
    'a vague word',
    { value: null, text: 'hundreds' },
    'Dockers on strike: “hundreds”, no source named, reported 2 June',
  ],
  ['a range', { value: null, low: 10, high: 12 }, '10 to 12 dockers on strike, no source named, reported 2 June'],
  [
    'exact on both sides: the difference',
    { change: since({}) },
    '13,500 dockers on strike, no source named, reported 2 June (12,000 on 31 May, +1,500)',
  ],
  [
    'a bound on the baseline: no difference',
    { change: since({ baselineBound: 'more_than' }) },
    '13,500 dockers on strike, no source named, reported 2 June (more than 12,000 on 31 May)',
  ],
  [
    'another claimant before',
    { change: since({ baselineClaimant: 'the port', baselineBound: 'about' }) },
    '13,500 dockers on strike, no source named, reported 2 June (the port said about 12,000 on 31 May)',
  ],
  [
    'unchanged',
    { change: since({ from: 13500, delta: 0, kind: 'unchanged' }) },
    '13,500 dockers on strike, no source named, reported 2 June (unchanged since 31 May)',
  ],
  [
    'a revision',
    { change: since({ from: 14000, delta: -500, kind: 'revision' }) },
    '13,500 dockers on strike, no source named, reported 2 June (revised from 14,000 on 31 May, -500)',
  ],
])('%s', (_, over, expected) => {
  expect(line(over)).toBe(expected);
});

test('units and rates', () => {
  expect(line({}, { unit: 'percent', counted: 'voters', measure: 'paid' })).toMatch(/^13,500% voters paid/);
  expect(line({}, { unit: 'USD', counted: null, measure: 'stolen' })).toMatch(/^\$13,500 stolen/);
  expect(line({ value: 3.4e6 }, { unit: 'people per day', counted: 'commuters', measure: null })).toMatch(
    /^3.4 million commuters per day/,
  );
  expect(line({}, { counted: null, measure: null, unit: null })).toContain('“13,500 dockers are on strike”');
});

test('claims that differ stand side by side, each with its own day', () => {
  const figure = EDITION.figures[1] ?? first;
  expect(textOf(differingLine(figure, EDITION, ENGLISH))).toBe(
    'People injured, Bergen: 14 (police, as of 2 June); “dozens” (a passenger, reported 2 June)',
  );
});

test('sections come in reading order, empty ones are left out, and every line passed the gate', () => {
  const { sections, dropped, header, footer } = editionLines(EDITION, ENGLISH);
  expect(sections.map(({ name }) => name)).toEqual([
    'lead',
    'corrections',
    'events',
    'figures',
    'differing',
    'sources',
  ]);
  expect(dropped).toBe(0);
  expect(textOf(header)).toBe(
    'Day 20 of the strike. Revision 2: 3 articles, 2 outlets, read until 4 June 2025, 05:30 UTC',
  );
  expect(textOf(footer)).toBe('Left out: 1 undated article, 1 figure held back, failed source: Coast Wire.');
});

test('a day without anything says so', () => {
  const empty = { ...EDITION, events: [], figures: [], lead: [], sources: [], corrections: [] };
  expect(editionLines(empty, ENGLISH).sections.map(({ lines }) => lines.map(textOf))).toEqual([
    ['No article of this day.'],
  ]);
});
