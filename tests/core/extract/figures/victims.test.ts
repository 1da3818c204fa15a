import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { longPast } from '../../../../src/core/extract/figures/victims/retold.ts';
import { victimsIn } from '../../../../src/core/extract/figures/victims/victims.ts';

interface Row {
  text: string;
  victims: string[];
}

const rows = JSON.parse(readFileSync(new URL('../../../specs/figures/victims.json', import.meta.url), 'utf8')) as Row[];

test.each(rows)('$victims: $text', ({ text, victims }) => {
  const sentence = { text, start: 0, end: text.length, block: 0, index: 0 };
  expect(victimsIn(sentence).map((x) => x.category)).toEqual(victims);
});

const day = (from: string) =>
  ({ text: '', start: 0, end: 0, value: from, type: 'DATE', from, to: from }) as Parameters<typeof longPast>[0][number];

test.each([
  { days: ['1842-03-01'], written: '2021-06-10', past: true },
  { days: ['2021-02-01', '2021-06-09'], written: '2021-06-10', past: false },
  { days: ['2021-06-09'], written: '2021-06-10', past: false },
  { days: [], written: '2021-06-10', past: false },
  { days: ['1842-03-01'], written: null, past: false },
])('$days told on $written: long past is $past', ({ days, written, past }) => {
  expect(longPast(days.map(day), written)).toBe(past);
});
