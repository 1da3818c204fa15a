import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../../src/core/model.ts';
import { measured } from './measured.ts';

interface Row {
  text: string;
  figures: Partial<Figure>[];
}

const table = <T>(name: string) =>
  JSON.parse(readFileSync(new URL(`../../../specs/figures/${name}.json`, import.meta.url), 'utf8')) as T;

/** Each expected figure names only the fields that its table is about; there are no others. */
function check({ text, figures }: Row, language: string): void {
  const found = measured(text, language);
  expect(found.map((figure, i) => pick(figure, figures[i]))).toEqual(figures);
}

const pick = (figure: Partial<Figure>, wanted: Partial<Figure> | undefined): Partial<Figure> =>
  wanted
    ? Object.fromEntries(Object.keys(wanted).map((key) => [key, figure[key as keyof Figure]]))
    : { text: figure.text ?? '' };

const topics = ['values', 'bounds', 'units', 'ranges', 'changes', 'counted', 'happened', 'kinds', 'no-quantity'];
describe.each(topics)('%s', (topic) => {
  test.each(table<Row[]>(topic))('$text', (row) => check(row, 'en'));
});

describe('in capitals', () => {
  test.each(table<Row[]>('capitals'))('$text', (row) => check(row, 'en'));
});

describe('the ledger', () => {
  const rows = table<{ shown: string[]; readOnly: string[] }>('ledger');
  test.each(rows.shown)('shown: %s', (text) => expect(measured(text).map((figure) => figure.ledger)).toContain(true));
  test.each(rows.readOnly)('never shown: %s', (text) => {
    const found = measured(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((figure) => !figure.ledger)).toBe(true);
  });
});
