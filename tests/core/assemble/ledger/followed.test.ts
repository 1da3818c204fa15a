import { describe, expect, test } from 'vitest';
import { assembleEdition } from '../../../../src/core/assemble/assemble.ts';
import type { Figure } from '../../../../src/core/model.ts';
import { article, event, figure, request } from '../facts.ts';

type Count = Partial<Figure> & { value: number | null };

/** An article about one leaking barge with one count, said by `claimant`. */
const told = (id: string, day: string, over: Count) => {
  const sentence = over.sentence ?? `${over.text} were counted at the barge, ${over.claimant ?? id} wrote.`;
  const opening = event('The barge Heron lies aground off the sands.', { type: 'accident' });
  const count = figure({ kind: 'other', category: 'other', measure: null, place: null, ...over, sentence });
  return article(id, day, { outlet: id, events: [opening, event(sentence, { figures: [0] })], figures: [count] });
};
const figuresOf = (day: string, ...articles: Parameters<typeof request>[1]) =>
  assembleEdition(request(day, articles)).figures;
const change = (earlier: Count, later: Count) =>
  figuresOf('2025-06-02', told('a', '2025-06-01', earlier), told('b', '2025-06-02', later))[0]?.claims[0]?.change ??
  null;
const sides = (one: Count, other: Count) =>
  figuresOf('2025-06-02', told('a', '2025-06-02', one), told('b', '2025-06-02', other))
    .map(({ claims }) => claims.map(({ text }) => text))
    .sort((a, b) => Number.parseInt(b[0] ?? '', 10) - Number.parseInt(a[0] ?? '', 10));

const oil = (value: number, over: Partial<Figure> = {}): Count => ({
  value,
  text: `${value} tonnes`,
  unit: 't',
  counted: 'oil',
  measure: 'leaked',
  kind: 'incident',
  claimant: 'the harbour office',
  ...over,
});
const pumps = (value: number, over: Partial<Figure> = {}): Count => ({
  value,
  text: String(value),
  unit: 'pump',
  counted: 'pumps',
  claimant: 'the harbour office',
  ...over,
});
const hurt = (value: number | null, text: string, over: Partial<Figure> = {}): Count => ({
  value,
  text,
  unit: 'people',
  counted: 'people',
  measure: 'injured',
  category: 'people_injured',
  kind: 'incident',
  claimant: null,
  ...over,
});

describe('an amount with a unit', () => {
  test('is followed from what leaked to what has leaked so far', () => {
    expect(change(oil(300), oil(450, { kind: 'total' }))).toMatchObject({ from: 300, kind: 'rise' });
  });
  test('is set against that of another voice, also where the thing is not said again', () => {
    expect(sides(oil(300), oil(120, { counted: null, claimant: 'the owner' }))).toEqual([['300 tonnes', '120 tonnes']]);
  });
  test.each([
    ['another unit', { unit: 'kg' }],
    ['another thing', { counted: 'sand' }],
    ['something else done with it', { measure: 'recovered' }],
    ['a stretch of days of its own', { sentence: '450 tonnes of oil have leaked in the past year, it was said.' }],
  ])('is another where it has %s', (_, over) => expect(change(oil(300), oil(450, over))).toBeNull());
  test('is told by less of its name, or by its area', () => {
    expect(change(oil(300, { counted: 'crude oil' }), oil(450))).toMatchObject({ from: 300 });
    const burned = { unit: 'ha', counted: 'pines', measure: 'burned' };
    const area = oil(450, { unit: 'ha', counted: 'burned area', measure: null, kind: 'other' });
    expect(change(oil(300, burned), area)).toMatchObject({ from: 300, kind: 'rise' });
    expect(change(oil(300, { counted: 'crude oil' }), oil(450, { counted: 'palm oil' }))).toBeNull();
  });
  test('is held back where one voice puts it at ten times as much', () => {
    const edition = assembleEdition(
      request('2025-06-02', [told('a', '2025-06-01', oil(300)), told('b', '2025-06-02', oil(3000))]),
    );
    expect(edition.coverage.held).toBe(1);
  });
});

describe('a number of things as it stands', () => {
  test('may rise and fall', () => {
    expect(change(pumps(40), pumps(52))).toMatchObject({ from: 40, kind: 'rise' });
    expect(change(pumps(40), pumps(31))).toMatchObject({ from: 40, kind: 'fall' });
  });
  test('is held back where it jumps tenfold, not where it falls', () => {
    const held = (value: number) =>
      assembleEdition(
        request('2025-06-02', [told('a', '2025-06-01', pumps(40)), told('b', '2025-06-02', pumps(value))]),
      ).coverage.held ?? 0;
    expect([held(400), held(4)]).toEqual([1, 0]);
  });
  test('is compared only where somebody by name counts', () => {
    expect(change(pumps(40, { claimant: null }), pumps(52, { claimant: null }))).toBeNull();
  });
  test('is not that of others where each counts their own', () => {
    const own = (value: number, claimant: string) =>
      pumps(value, { claimant, sentence: `${value} of its pumps work, ${claimant} said.` });
    expect(sides(own(40, 'the owner'), own(52, 'the harbour office'))).toEqual([['52'], ['40']]);
  });
});

test('what a sentence corrects is a revision, what comes back is a fall', () => {
  const corrected = 'On Monday the harbour office corrected its count of pumps to 31.';
  expect(change(pumps(40), pumps(31, { sentence: corrected }))).toMatchObject({ kind: 'revision' });
  const cut = (value: number) =>
    pumps(value, { counted: 'homes', measure: 'without power', category: 'infrastructure_damaged', kind: 'incident' });
  expect(change(cut(40), cut(12))).toMatchObject({ kind: 'fall', delta: -28 });
});

test('the crowd of one day is put by two voices, that of the next day is another', () => {
  const crowd = (value: number, claimant: string) =>
    hurt(value, String(value), { claimant, measure: 'protested', category: 'people_other' });
  expect(sides(crowd(4000, 'the organisers'), crowd(1500, 'the police'))).toEqual([['4000', '1500']]);
  expect(change(crowd(1500, 'the police'), crowd(600, 'the police'))).toBeNull();
});

describe('people harmed', () => {
  test('at one place are not set against those at another', () => {
    const [kell, oby] = [hurt(54, '54', { place: 'Kell', claimant: 'the mayor' }), hurt(40, '40', { place: 'Oby' })];
    expect(sides(kell, oby)).toEqual([['54'], ['40']]);
  });
  test('five or ten times as many are not those of the one incident', () => {
    expect(sides(hurt(4, '4', { claimant: 'the mayor' }), hurt(86, '86', { claimant: 'the ward' }))).toHaveLength(2);
  });
  test('vague words for the number that stands beside them are no second count', () => {
    const exact = hurt(300, '300', { claimant: 'the mayor' });
    expect(sides(exact, hurt(null, 'hundreds', { claimant: 'the ward' }))).toEqual([['300']]);
    expect(sides(exact, hurt(null, 'dozens', { claimant: 'the ward' }))).toEqual([['300', 'dozens']]);
  });
});
