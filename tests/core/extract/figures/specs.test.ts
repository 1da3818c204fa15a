import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../../src/core/model.ts';
import { measured } from './measured.ts';

interface Row {
  text: string;
  figures: Partial<Figure>[];
}

const table = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../specs/figures/${name}.json`, import.meta.url), 'utf8'));

/** The figures found, each with only the fields that its row is about; one too many shows its text. */
const found = ({ text, figures }: Row, language = 'en') =>
  measured(text, language).map((figure, i) => pick(figure, figures[i]));

const pick = (figure: Partial<Figure>, wanted: Partial<Figure> | undefined): Partial<Figure> =>
  wanted
    ? Object.fromEntries(Object.keys(wanted).map((key) => [key, figure[key as keyof Figure]]))
    : { text: figure.text ?? '' };

const topics = ['values', 'bounds', 'units', 'ranges', 'changes', 'counted', 'happened', 'kinds', 'no-quantity'];
describe.each(topics)('%s', (topic) => {
  test.each(table(topic) as Row[])('$text', (row) => expect(found(row)).toEqual(row.figures));
});

describe('in capitals', () => {
  test.each(table('capitals') as Row[])('$text', (row) => expect(found(row)).toEqual(row.figures));
});

describe('in Spanish', () => {
  test.each(table('spanish') as Row[])('$text', (row) => expect(found(row, 'es')).toEqual(row.figures));
});

describe('in Ukrainian', () => {
  test.each(table('ukrainian') as Row[])('$text', (row) => expect(found(row, 'uk')).toEqual(row.figures));
});

describe('the ledger', () => {
  const rows = table('ledger') as { shown: string[]; readOnly: string[] };
  test.each(rows.shown)('shown: %s', (text) => expect(measured(text).map((figure) => figure.ledger)).toContain(true));
  test.each(rows.readOnly)('never shown: %s', (text) => {
    const figures = measured(text);
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.every((figure) => !figure.ledger)).toBe(true);
  });
});
