import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isDelta } from '../../../../src/core/assemble/ledger/delta.ts';
import { isPart } from '../../../../src/core/assemble/ledger/part.ts';
import { periodOf } from '../../../../src/core/assemble/ledger/period.ts';
import { vagueRange } from '../../../../src/core/assemble/ledger/vague.ts';
import { figure } from '../facts.ts';

interface Row {
  text: string;
  number: string;
  unit?: string;
  counted?: string;
  measure?: string;
  change?: 'up' | 'down';
  delta?: boolean;
  part?: boolean;
  period?: string;
}

const path = new URL('../../../specs/assemble/counts.json', import.meta.url);
const rows = JSON.parse(readFileSync(path, 'utf8')) as Row[];
const figureOf = ({ text, number, unit = 'people', counted, measure, change }: Row) =>
  figure({
    value: null,
    sentence: text,
    text: number,
    unit,
    counted: counted ?? null,
    measure: measure ?? null,
    change: change ?? null,
    start: null,
  });
const asked = (of: 'delta' | 'part' | 'period') => rows.filter((row) => row[of] !== undefined);

describe('by how much something moved, and how high it stands', () => {
  test.each(asked('delta'))('$text: $number', (row) => expect(isDelta(figureOf(row))).toBe(row.delta));
});

describe('some of those counted, and all of them', () => {
  test.each(asked('part'))('$text: $number', (row) => expect(isPart(figureOf(row))).toBe(row.part));
});

describe('the stretch of days counted over', () => {
  test.each(asked('period'))('$text', (row) => expect(periodOf(row.text)).toBe(row.period));
});

test.each([
  ['hundreds of thousands', 200_000, 1_000_000],
  ['Dozens', 24, 200],
  ['tens of thousands', 20_000, 100_000],
])('%s can mean %d and more', (text, from, below) => expect(vagueRange(text)).toEqual({ from, below }));

test.each(['300,000', 'several', 'a thousand'])('%s is no vague word of number', (text) =>
  expect(vagueRange(text)).toBeNull(),
);
